package fixture;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;

class Violations {

  private Validator validator;
  private Rules rules;

  @POST
  public Response create(Order order) {
    Set<ConstraintViolation<Order>> violations = validator.validate(order);
    if (!violations.isEmpty()) {
      return Response.status(400).build(); // expect: bad-request-for-semantic-validation "violations.isEmpty()"
    }
    if (rules.validate(order).isPresent()) {
      return Response.status(400).build(); // expect: bad-request-for-semantic-validation
    }
    if (violations.size() > 0) {
      return Response.status(400).build(); // expect: bad-request-for-semantic-validation
    }
    return rules.check(order)
        ? Response.noContent().build()
        : Response.status(400).build(); // ok: nobody knows what was checked
  }

  static class Order {}

  interface Rules {
    Optional<String> validate(Order order);

    boolean check(Order order);
  }
}
