// The one place that knows PostgreSQL versions apart. Included by bridge.hpp only.
#pragma once

#if PG_VERSION_NUM < 150000
#error "payerwatch needs PostgreSQL 15 or later"
#endif
#if PG_VERSION_NUM >= 160000
#define PAYERWATCH_EXPORT PGDLLEXPORT
#else
// PostgreSQL 15 leaves PGDLLEXPORT empty; extension/exports.map decides there.
#define PAYERWATCH_EXPORT __attribute__((visibility("default")))
#endif
#if PG_VERSION_NUM >= 180000
#define PAYERWATCH_MODULE_MAGIC PG_MODULE_MAGIC_EXT(.name = "payerwatch", .version = PAYERWATCH_VERSION)
#else
#define PAYERWATCH_MODULE_MAGIC PG_MODULE_MAGIC
#endif

#if PG_VERSION_NUM >= 180000
#define payerwatch_index_beginscan(heap, index, snapshot, keys) \
    index_beginscan(heap, index, snapshot, nullptr, keys, 0)
#else
#define payerwatch_index_beginscan(heap, index, snapshot, keys) \
    index_beginscan(heap, index, snapshot, keys, 0)
#endif

// What simple_table_tuple_update() says of the indexes: PostgreSQL 16 tells summarizing indexes apart.
#if PG_VERSION_NUM >= 160000
using payerwatch_update_indexes = TU_UpdateIndexes;
#define payerwatch_needs_index_entries(update) ((update) == TU_All)
#else
using payerwatch_update_indexes = bool;
#define payerwatch_needs_index_entries(update) (update)
#endif

// The right to a schema; 16 asks for every kind of object by one function.
#if PG_VERSION_NUM >= 160000
#define payerwatch_schema_aclcheck(schema, role, mode) \
    object_aclcheck(NamespaceRelationId, schema, role, mode)
#else
#define payerwatch_schema_aclcheck(schema, role, mode) pg_namespace_aclcheck(schema, role, mode)
#endif
