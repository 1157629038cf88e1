package com.example.library;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class LibraryAdvice {
  @ExceptionHandler(LibraryException.class)
  ResponseEntity<String> library(LibraryException e) {
    return ResponseEntity.status(e.getStatus()).body(e.getMessage());
  }

  @ExceptionHandler(CardException.class)
  ResponseEntity<String> card(CardException e) {
    return ResponseEntity.status(e.getStatus()).header(HttpHeaders.WWW_AUTHENTICATE, "Card").build();
  }

  @ExceptionHandler
  ResponseEntity<String> lending(LendingException e) {
    return ResponseEntity.status(e.getError().getStatus()).body(e.getMessage());
  }
}
