package com.example.shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

public class ShopException extends ResponseStatusException {
  public ShopException(HttpStatus status, String reason) {
    super(status, reason);
  }

  public ShopException(String reason) {
    this(HttpStatus.CONFLICT, reason);
  }
}
