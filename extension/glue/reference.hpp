// The tables of codes that are loaded, kept in each backend until another version comes.
#pragma once
#include "payerwatch/quality/code_table.hpp"

namespace payerwatch::pg {

const quality::CodeTables& code_tables();

}  // namespace payerwatch::pg
