package org.newsgraph.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedPasswordTest {

  /** Made by Python's hashlib.pbkdf2_hmac: sha256, the salt 0 to 15, 600,000 iterations. */
  private static final String ELSEWHERE =
      "PBKDF2:600000:AAECAwQFBgcICQoLDA0ODw==:/cMPKOyJcYnMpRSE6077PxuOlYnvfM3qEhlz053pmyI=";

  private static HashedPassword parsed(String text) {
    return HashedPassword.parse(text).orElseThrow();
  }

  @Test
  void what_another_program_hashed_matches() {
    assertThat(parsed(ELSEWHERE).matches("sésame ouvre-toi")).isTrue();
    assertThat(parsed(ELSEWHERE).matches("se\u0301same ouvre-toi")).as("decomposed").isTrue();
    assertThat(parsed(ELSEWHERE).matches("sesame ouvre-toi")).isFalse();
    assertThat(parsed(ELSEWHERE).matches("")).isFalse();
  }

  @Test
  void its_text_reads_back_and_hides_the_password() {
    HashedPassword made = HashedPassword.of("sesame");
    assertThat(made.toString()).startsWith("PBKDF2:600000:").doesNotContain("sesame");
    assertThat(parsed(made.toString()).matches("sesame")).isTrue();
    assertThat(parsed(made.toString()).matches("sesame ")).isFalse();
    assertThat(parsed(ELSEWHERE)).hasToString(ELSEWHERE);
  }

  @Test
  void equal_passwords_have_different_salts() {
    assertThat(HashedPassword.of("sesame").toString())
        .isNotEqualTo(HashedPassword.of("sesame").toString());
  }

  @Test
  void nothing_matches_a_stranger() {
    assertThat(HashedPassword.none(HashedPassword.ITERATIONS).matches("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sesame",
        "",
        "MD5:c8dae1c50e092f3d877192fc555b1dcf",
        "CRYPT:adpexzg3FUZAk",
        "OBF:1v2j1uum1xtv1zej1zer1xtn1uvk1v1v",
        "PBKDF2:1000:AAECAwQFBgcICQoLDA0ODw==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "PBKDF2:99999999:AAECAwQFBgcICQoLDA0ODw==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "PBKDF2:600000::AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "PBKDF2:600000:AAECAwQFBgcICQoLDA0ODw==:AAAA",
      })
  void another_text_is_none(String text) {
    assertThat(HashedPassword.parse(text)).isEmpty();
  }
}
