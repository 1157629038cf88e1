package com.example.bookings.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for exceptions of all controllers. */
@RestControllerAdvice
public class ErrorHandler {

  @ExceptionHandler(MethodArgumentNotValidException.class)
  public ResponseEntity<String> invalid(MethodArgumentNotValidException e) {
    return ResponseEntity.unprocessableEntity()
        .body("invalid: " + e.getBindingResult().getErrorCount());
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  public ResponseEntity<String> unreadable(HttpMessageNotReadableException e) {
    return ResponseEntity.badRequest().body("not readable");
  }

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  public String broken(IllegalStateException e) {
    return "our fault";
  }
}
