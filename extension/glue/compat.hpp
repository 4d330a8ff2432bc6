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
