package com.example.bookings.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bookings as a resource. */
@RestController
@RequestMapping("/bookings")
public class BookingController {

  private final Map<Long, Booking> bookings = new ConcurrentHashMap<>();

  @GetMapping("/{id}")
  public ResponseEntity<Booking> one(
      @PathVariable("id") long id,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
    if (authorization == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"bookings\"")
          .build();
    }
    Booking booking = bookings.get(id);
    if (booking == null) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok(booking);
  }

  @PostMapping
  public ResponseEntity<Booking> add(
      @Valid @RequestBody Booking booking,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
    if (authorization == null) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"bookings\"")
          .build();
    }
    if (bookings.putIfAbsent(booking.id(), booking) != null) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    return ResponseEntity.created(URI.create("/bookings/" + booking.id())).body(booking);
  }
}
