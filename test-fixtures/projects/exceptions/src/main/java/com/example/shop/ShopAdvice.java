package com.example.shop;

import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

@ControllerAdvice
class ShopAdvice {
  @ExceptionHandler(AnsweredException.class)
  ResponseEntity<Void> answered() {
    return ResponseEntity.status(405).allow(HttpMethod.GET).build(); // ok: has Allow // effect: 405 +Allow
  }
}
