package rules;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

class Uploads {

  @PostMapping("/upload")
  ResponseEntity<String> upload(@RequestParam MultipartFile file) {
    if (!"image/png".equals(file.getContentType())) {
      return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).body("PNG"); // expect: unsupported-media-type-without-accept
    }
    return ResponseEntity.ok("Stored");
  }

  @ExceptionHandler(UnknownEncodingException.class)
  ResponseEntity<String> encoding(UnknownEncodingException e) {
    return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build(); // expect: unsupported-media-type-without-accept
  }

  static class UnknownEncodingException extends RuntimeException {}
}
