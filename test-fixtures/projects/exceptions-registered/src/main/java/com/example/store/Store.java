package com.example.store;

public class Store {
  public void save(String name) {
    if (name.isEmpty()) {
      throw new Locked();
    }
    throw new Unhandled();
  }
}
