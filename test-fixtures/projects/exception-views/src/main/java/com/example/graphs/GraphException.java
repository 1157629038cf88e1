package com.example.graphs;

public class GraphException extends Exception {
  private int status;

  public GraphException(int status, String message) {
    super(message);
    setStatus(status);
  }

  public final int getStatus() {
    return status;
  }

  protected void setStatus(int status) {
    this.status = status;
  }
}
