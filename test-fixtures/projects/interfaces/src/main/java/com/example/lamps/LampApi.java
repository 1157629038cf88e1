package com.example.lamps;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;

public interface LampApi {
  @POST
  Response light(String name);

  Response dim(String name);
}
