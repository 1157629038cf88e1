package com.example.library;

/** Nobody sends its number. */
public class UnansweredException extends RuntimeException {
  private final int number;

  public UnansweredException(int number) {
    this.number = number;
  }

  public int getNumber() {
    return number;
  }
}
