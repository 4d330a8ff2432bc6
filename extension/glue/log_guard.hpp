// Keeps the text of a claims file out of logs while a COPY into the intake runs: PostgreSQL quotes the row in
// the CONTEXT of errors, time-outs, cancels and terminations, and a header cell in one message.
#pragma once

namespace payerwatch::pg {

void install_log_guard();

// While one lives, this backend reads claims.
class IntakeIsRunning {
  public:
    IntakeIsRunning();  // also makes the process undumpable, so that no core file holds claims
    ~IntakeIsRunning();
    IntakeIsRunning(const IntakeIsRunning&) = delete;
    IntakeIsRunning& operator=(const IntakeIsRunning&) = delete;
};

}  // namespace payerwatch::pg
