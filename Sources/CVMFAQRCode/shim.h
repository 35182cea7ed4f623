#include <qrcodegen/qrcodegen.h>

/// The macro qrcodegen_BUFFER_LEN_MAX, which is too deep for Swift's importer.
enum { vmfa_qrcodegen_buffer_length = qrcodegen_BUFFER_LEN_MAX };
