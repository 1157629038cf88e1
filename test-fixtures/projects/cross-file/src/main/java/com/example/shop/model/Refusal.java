package com.example.shop.model;

public enum Refusal {
  NO_TOKEN(401),
  NO_RIGHT(403);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
