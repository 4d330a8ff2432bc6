# Every task a person runs; `make help` lists them. The extension itself is built by extension/pgxs.mk.
.DEFAULT_GOAL := build
PG_CONFIG ?= pg_config
# Without the packages (first run on a bare machine) there is no PGXS yet, so it has a make of its own.
JOBS ?= $(shell nproc)
EXTENSION_MAKE = $(MAKE) --no-print-directory -s -f extension/pgxs.mk PG_CONFIG=$(PG_CONFIG)

.PHONY: build help packages demo demo-stop demo-reset cluster cluster-stop serve migrate roles-drop check check-quick \
        check-long bench format install clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 16

packages: ## install the Debian packages that everything below needs
	@tools/packages.sh

build: packages ## build the extension, the server and the claim generator
	@$(EXTENSION_MAKE) -j$(JOBS) all
	@$(MAKE) --no-print-directory -s -C build -j$(JOBS) payerwatchd payerwatch-claimgen >build/build.log || { cat build/build.log; exit 1; }

install: ## install the extension into the PostgreSQL of PG_CONFIG
	+@$(EXTENSION_MAKE) install
clean: ## delete what was built
	+@$(EXTENSION_MAKE) clean

demo: build ## load real-sized claims through the server into a private PostgreSQL and show the signals
	@tools/demo.sh
demo-stop: ## stop the demo's server and PostgreSQL; its data stays
	@tools/demo.sh stop
demo-reset: ## stop the demo and delete its data
	@tools/demo.sh reset

cluster: build ## a private PostgreSQL with payerwatch installed and migrated; its URL is the last line
	@tools/cluster.sh start
cluster-stop: ## stop it
	@tools/cluster.sh stop
serve: ## run the server on the private PostgreSQL; its address is the first line
	@$(MAKE) --no-print-directory -s build >&2
	@tools/serve.sh

migrate: ## deploy the migrations to DATABASE_URL (extension installed there by `make install`)
	@tools/migrate.sh deploy "$(DATABASE_URL)"
roles-drop: ## drop payerwatch's roles from DATABASE_URL's cluster, after every database there was reverted
	@tools/migrate.sh roles-drop "$(DATABASE_URL)"

check: build ## every test
	@tests/run.sh all
check-quick: build ## the tests that take under a minute
	@tests/run.sh quick
check-long: build ## hours of load, faults and fuzzing
	@tests/run.sh long
bench: build ## every benchmark beside its peer
	@bench/run.sh
format: ## clang-format everything
	@clang-format -i $(shell git ls-files '*.cpp' '*.hpp')
