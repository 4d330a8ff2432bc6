# Builds and installs the extension; run from the repository's root by the Makefile there.
# PGXS looks for these beside this file.
EXTENSION   = payerwatch
EXTVERSION := $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" extension/payerwatch.control)
MODULE_big  = payerwatch
OBJS        = $(patsubst %.cpp,%.o,$(sort $(wildcard extension/glue/*.cpp)))
DATA        = $(patsubst %,../%,$(wildcard sql/updates/payerwatch--*--*.sql))
DATA_built  = build/payerwatch--$(EXTVERSION).sql
CORE        = build/libpayerwatch_core.a
PG_CONFIG  ?= pg_config
PG_CPPFLAGS = -Iextension/core/include -isystem $(shell $(PG_CONFIG) --includedir-server 2>/dev/null) \
              -DPAYERWATCH_VERSION='"$(EXTVERSION)"'
PG_CXXFLAGS = -std=c++20 -Wextra -Wshadow -Werror -Wno-register -fvisibility-inlines-hidden -MMD -MP
# The tests' build that traps on undefined behaviour.
ifdef PAYERWATCH_UBSAN
PG_CXXFLAGS += -fsanitize=undefined -fsanitize-undefined-trap-on-error
CORE_FLAGS   = -DCMAKE_CXX_FLAGS="-fsanitize=undefined -fsanitize-undefined-trap-on-error"
endif
SHLIB_LINK  = $(CORE) -lboost_regex -lz -largon2 -lstdc++ -Wl,--version-script=extension/exports.map
EXTRA_CLEAN = build $(wildcard extension/glue/*.d)

# PostgreSQL does not inline our bitcode; making it would need clang.
override with_llvm = no
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)
-include $(wildcard extension/glue/*.d)
$(shlib): $(CORE) extension/exports.map

# CMake knows what is stale; the library relinks only if the archive changed.
$(CORE): build/Makefile FORCE
	+@$(MAKE) -f Makefile --no-print-directory -s -C build payerwatch_core
build/Makefile: CMakeLists.txt server/server.cmake
	@cmake -S . -B build $(CORE_FLAGS) >build.log 2>&1 || { cat build.log; exit 1; }; mkdir -p build; mv build.log build/configure.log
build/payerwatch--$(EXTVERSION).sql: $(sort $(wildcard sql/*.sql))
	@mkdir -p build
	cat $^ > $@

.PHONY: FORCE
FORCE:
