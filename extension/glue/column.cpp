#include "column.hpp"

extern "C" {
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"
}

namespace payerwatch::pg {

Column::Column(Oid element, std::size_t capacity) : element_(element) {
    call([&] {
        values_ =
            static_cast<Datum*>(MemoryContextAllocHuge(CurrentMemoryContext, sizeof(Datum) * (capacity + 1)));
        nulls_ = static_cast<bool*>(MemoryContextAllocHuge(CurrentMemoryContext, capacity + 1));
    });
}

Spi::Parameter Column::parameter() const {
    return call([&] {
        int16 length = 0;
        bool by_value = false;
        char align = 0;
        get_typlenbyvalalign(element_, &length, &by_value, &align);
        int dims[1] = {count_};
        int lower[1] = {1};
        ArrayType* array =
            construct_md_array(values_, nulls_, 1, dims, lower, element_, length, by_value, align);
        return Spi::Parameter{get_array_type(element_), PointerGetDatum(array), false};
    });
}

Oid type_oid(const char* name) {
    return call([&] {
        return GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, CStringGetDatum(name),
                               ObjectIdGetDatum(get_namespace_oid("payerwatch", false)));
    });
}

}  // namespace payerwatch::pg
