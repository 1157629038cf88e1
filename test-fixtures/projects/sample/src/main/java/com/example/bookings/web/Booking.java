package com.example.bookings.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A table booked by a guest. */
public record Booking(long id, @NotBlank String guest, @Min(1) int seats) {}
