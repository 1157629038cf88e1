package fixture;

import jakarta.ws.rs.core.Response;

/** A builder adds: the first link is still there. */
class NearMissBuilder {

  Response block() {
    return Response.status(451)
        .header("Link", "<https://provider.example/>; rel=\"blocked-by\"") // ok: the relation
        .header("Link", "</>; rel=index") // ok: one more link
        .build();
  }
}
