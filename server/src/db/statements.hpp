// All SQL of the server: functions of payerwatch, whose answers are passed through, and the one COPY.
#pragma once

namespace payerwatch::server::statements {

inline constexpr const char* kCheck = "SELECT payerwatch.server_check($1)";
inline constexpr const char* kReady = "SELECT payerwatch.server_ready()";
inline constexpr const char* kChooseCustomer = "SELECT set_config('payerwatch.customer', $1, false)";
inline constexpr const char* kLoginBegin =
    "SELECT password_hash, wait_seconds FROM payerwatch.login_begin($1, $2)";
inline constexpr const char* kLoginFailed = "SELECT payerwatch.login_failed($1, $2)";
inline constexpr const char* kSessionBegin = "SELECT payerwatch.session_begin($1, decode($2, 'hex'))";
inline constexpr const char* kSessionUse = "SELECT payerwatch.session_use(decode($1, 'hex'), $2::boolean)";
inline constexpr const char* kSessionEnd = "SELECT payerwatch.session_end(decode($1, 'hex'))";
inline constexpr const char* kUploadBegin =
    "SELECT payerwatch.upload_begin(current_setting('payerwatch.customer'), $1, $2::bigint)";
inline constexpr const char* kUploadPiece =
    "SELECT payerwatch.server_piece($1::bigint, $2::bigint, $3::boolean)";
inline constexpr const char* kUploadOffset = "SELECT payerwatch.server_offset($1::bigint)";
inline constexpr const char* kCopyClaims = "COPY payerwatch.claim_bytes FROM STDIN (FORMAT binary)";
inline constexpr const char* kUploadFinish = "SELECT payerwatch.server_finish($1::bigint)";
inline constexpr const char* kUploadReject = "SELECT payerwatch.upload_reject($1::bigint, $2, $3)";
inline constexpr const char* kUploads = "SELECT payerwatch.server_uploads($1::bigint, $2::int)";
inline constexpr const char* kUpload = "SELECT payerwatch.server_upload($1::bigint)";
inline constexpr const char* kUploadReport = "SELECT payerwatch.server_report($1::bigint)";
inline constexpr const char* kUploadRejected = "SELECT payerwatch.server_rejected($1::bigint)";
inline constexpr const char* kUploadChanges =
    "SELECT jsonb_object_agg(change, claims) FROM payerwatch.upload_changes($1::bigint)";
inline constexpr const char* kTemplate = "SELECT payerwatch.upload_template()";
inline constexpr const char* kSignals = "SELECT payerwatch.server_signals($1::jsonb, $2, $3::int)";
inline constexpr const char* kSignal = "SELECT payerwatch.signal_evidence($1::bigint)";
inline constexpr const char* kAlerts = "SELECT payerwatch.server_alerts($1, $2::bigint, $3::int)";
inline constexpr const char* kJudge =
    "SELECT payerwatch.judge($1::bigint, $2, ARRAY(SELECT jsonb_array_elements_text($3::jsonb)), $4)";
inline constexpr const char* kRecovery =
    "SELECT payerwatch.recovery_add($1::bigint, $2::numeric, $3::date, $4)";
inline constexpr const char* kAnalyzeDue = "SELECT payerwatch.server_analyze_due()";

}  // namespace payerwatch::server::statements
