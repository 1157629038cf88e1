package fixture;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

class Guards {

  record Trip(LocalDate start, LocalDate end, int seats, String name, String kind, List<String> stops) {}

  @PutMapping("/trips/{name}")
  ResponseEntity<String> save(@PathVariable String name, @RequestBody Trip trip, @RequestParam int page) {
    if (trip.end().isBefore(trip.start())) {
      return ResponseEntity.badRequest().build(); // expect: bad-request-for-semantic-validation "isBefore"
    }
    if (trip.seats() < 0) {
      return ResponseEntity.badRequest().build(); // expect: bad-request-for-semantic-validation "trip.seats() < 0"
    }
    if (!trip.name().equals(name)) {
      return ResponseEntity.badRequest().build(); // expect: bad-request-for-semantic-validation
    }
    if (trip.stops().size() > 10) {
      return ResponseEntity.badRequest().build(); // expect: bad-request-for-semantic-validation
    }
    if (trip.name() == null) {
      return ResponseEntity.badRequest().build(); // ok: a field is missing
    }
    if (trip.stops().size() == 0) {
      return ResponseEntity.badRequest().build(); // ok: nothing is in it
    }
    if (trip.name() == null || trip.seats() < 1) {
      return ResponseEntity.badRequest().build(); // ok: one of the two reasons is a missing field
    }
    if (!trip.kind().equals("car") && !trip.kind().equals("train")) {
      return ResponseEntity.badRequest().build(); // ok: an unknown word of an enumerated field
    }
    if (page < 0) {
      return ResponseEntity.badRequest().build(); // ok: no content
    }
    return ResponseEntity.ok("saved");
  }
}
