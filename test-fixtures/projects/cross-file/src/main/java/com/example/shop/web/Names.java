package com.example.shop.web;

final class Names {
  static final String CHALLENGE = "WWW-Authenticate";
  static final int REFUSED = 401;
  static final int BUSY = 429;
}
