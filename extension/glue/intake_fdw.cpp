// The foreign-data wrapper behind claim_bytes and claim_intake. It accepts rows from COPY and nothing else.
#include "payerwatch/error.hpp"

#include <cstring>
#include <vector>

#include "bridge.hpp"
#include "intake.hpp"
#include "tables.hpp"
extern "C" {
#include "access/reloptions.h"
#include "catalog/pg_foreign_table.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "executor/executor.h"
#include "foreign/fdwapi.h"
#include "foreign/foreign.h"
#include "nodes/makefuncs.h"
#include "optimizer/pathnode.h"
#include "utils/rel.h"
}

namespace payerwatch::pg {
namespace {

// Errors of COPY quote the row in their context; ours are raised without it.
struct NoErrorContext {
    ErrorContextCallback* saved = error_context_stack;
    NoErrorContext() { error_context_stack = nullptr; }
    ~NoErrorContext() { error_context_stack = saved; }
};

struct Door {
    Intake* intake;
    bool is_bytes;
    MemoryContext memory;
};

[[noreturn]] void refuse(const char* what) {
    ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                    errmsg("the intake accepts rows from COPY only, not %s", what),
                    errhint("\\copy payerwatch.claim_intake FROM 'claims.csv' WITH (FORMAT csv, HEADER "
                            "MATCH), or payerwatchd load FILE."),
                    errhidestmt(true), errhidecontext(true)));
}

bool is_bytes_door(Relation relation) {
    for (ListCell* cell = list_head(GetForeignTable(RelationGetRelid(relation))->options); cell != nullptr;
         cell = lnext(GetForeignTable(RelationGetRelid(relation))->options, cell)) {
        auto* option = static_cast<DefElem*>(lfirst(cell));
        if (strcmp(option->defname, "door") == 0) return strcmp(defGetString(option), "bytes") == 0;
    }
    return false;
}

// Anybody may point a foreign table of his own at the intake; its columns must be those that are read.
void check_shape(Relation relation) {
    const bool bytes = call([&] { return is_bytes_door(relation); });
    const TupleDesc shape = RelationGetDescr(relation);
    bool fits = shape->natts == (bytes ? 1 : kFieldCount);
    for (int i = 0; fits && i < shape->natts; ++i) {
        const Form_pg_attribute column = TupleDescAttr(shape, i);
        fits = !column->attisdropped && column->atttypid == (bytes ? BYTEAOID : TEXTOID);
    }
    if (!fits)
        throw Error("42P16", "the foreign table has other columns than the intake's",
                    "Use payerwatch.claim_bytes or payerwatch.claim_intake.");
}

void get_rel_size(PlannerInfo*, RelOptInfo*, Oid) {
    refuse("SELECT");
}
void get_paths(PlannerInfo*, RelOptInfo*, Oid) {
    refuse("SELECT");
}
ForeignScan* get_plan(PlannerInfo*, RelOptInfo*, Oid, ForeignPath*, List*, List*, Plan*) {
    refuse("SELECT");
}
void begin_scan(ForeignScanState*, int) {
    refuse("SELECT");
}
TupleTableSlot* iterate_scan(ForeignScanState*) {
    refuse("SELECT");
}
void rescan(ForeignScanState*) {
    refuse("SELECT");
}
void end_scan(ForeignScanState*) {}
int is_updatable(Relation) {
    return 1 << CMD_INSERT;
}

List* plan_modify(PlannerInfo*, ModifyTable* plan, Index, int) {
    refuse(plan->operation == CMD_INSERT ? "INSERT" : plan->operation == CMD_UPDATE ? "UPDATE" : "DELETE");
}
void truncate(List*, DropBehavior, bool) {
    refuse("TRUNCATE");
}

void begin_insert(ModifyTableState*, ResultRelInfo* target) {
    NoErrorContext quiet;
    boundary([&] {
        MemoryContext memory = call([] {
            return AllocSetContextCreate(CurrentMemoryContext, "payerwatch intake", ALLOCSET_DEFAULT_SIZES);
        });
        MemoryContext outer = MemoryContextSwitchTo(memory);
        check_shape(target->ri_RelationDesc);
        const std::int32_t customer = current_customer();
        auto* door = call([] { return static_cast<Door*>(palloc0(sizeof(Door))); });
        door->memory = memory;
        door->is_bytes = call([&] { return is_bytes_door(target->ri_RelationDesc); });
        door->intake = make_in_context<Intake>(memory, customer);
        MemoryContextSwitchTo(outer);
        target->ri_FdwState = door;
    });
}

TupleTableSlot* exec_insert(EState*, ResultRelInfo* target, TupleTableSlot* slot, TupleTableSlot*) {
    NoErrorContext quiet;
    boundary([&] {
        auto* door = static_cast<Door*>(target->ri_FdwState);
        if (door == nullptr) throw Error("0A000", "the intake accepts rows from COPY only");
        MemoryContext outer = MemoryContextSwitchTo(door->memory);
        if (door->is_bytes) {
            const Datum block = slot->tts_isnull[0] ? static_cast<Datum>(0) : slot->tts_values[0];
            if (block != 0) door->intake->take_block(view(call([&] { return DatumGetTextPP(block); })));
        } else {
            thread_local std::vector<std::string_view> fields;
            fields.clear();
            for (int i = 0; i < slot->tts_tupleDescriptor->natts; ++i)
                fields.push_back(slot->tts_isnull[i] ? std::string_view()
                                                     : view(DatumGetTextPP(slot->tts_values[i])));
            door->intake->take_fields(fields);
        }
        MemoryContextSwitchTo(outer);
    });
    return slot;
}

void end_insert(EState*, ResultRelInfo* target) {
    NoErrorContext quiet;
    boundary([&] {
        auto* door = static_cast<Door*>(target->ri_FdwState);
        if (door == nullptr) return;
        MemoryContext outer = MemoryContextSwitchTo(door->memory);
        door->intake->finish();
        MemoryContextSwitchTo(outer);
        call([&] { MemoryContextDelete(door->memory); });  // runs the pipeline's destructor
        target->ri_FdwState = nullptr;
    });
}

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_intake_handler) {
    return pg::call([] {
        FdwRoutine* routine = makeNode(FdwRoutine);
        routine->GetForeignRelSize = pg::get_rel_size;
        routine->GetForeignPaths = pg::get_paths;
        routine->GetForeignPlan = pg::get_plan;
        routine->BeginForeignScan = pg::begin_scan;
        routine->IterateForeignScan = pg::iterate_scan;
        routine->ReScanForeignScan = pg::rescan;
        routine->EndForeignScan = pg::end_scan;
        routine->IsForeignRelUpdatable = pg::is_updatable;
        routine->PlanForeignModify = pg::plan_modify;
        routine->ExecForeignInsert = pg::exec_insert;
        routine->BeginForeignInsert = pg::begin_insert;
        routine->EndForeignInsert = pg::end_insert;
        routine->ExecForeignTruncate = pg::truncate;
        return PointerGetDatum(routine);
    });
}

PAYERWATCH_FUNCTION(payerwatch_intake_validator) {
    const Datum list = fcinfo->args[0].value;
    const Oid catalog = DatumGetObjectId(fcinfo->args[1].value);
    pg::call([&] {
        ListCell* cell = nullptr;
        foreach (cell, untransformRelOptions(list)) {
            auto* option = static_cast<DefElem*>(lfirst(cell));
            const bool known =
                catalog == ForeignTableRelationId && strcmp(option->defname, "door") == 0 &&
                (strcmp(defGetString(option), "bytes") == 0 || strcmp(defGetString(option), "columns") == 0);
            if (!known)
                ereport(ERROR,
                        (errcode(ERRCODE_FDW_INVALID_OPTION_NAME), errmsg("invalid option of the intake"),
                         errhint("A foreign table has the option door 'bytes' or door 'columns'.")));
        }
    });
    return static_cast<Datum>(0);
}
