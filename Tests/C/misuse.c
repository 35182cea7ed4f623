/* SPDX-License-Identifier: Apache-2.0
 *
 * Every function with every argument wrong in turn: NULL, what is no handle, what is no text. Each call is right but for
 * that one argument. In the end the right call is made, and must be done: the wrong ones have changed nothing. */
#include "cast.h"
#include "functions.h"

#include <sys/mman.h>

typedef union value {
  const char *text;
  vmfa_handle handle;
  int64_t number;
  char **text_out;
  vmfa_handle *handle_out;
  int64_t *number_out;
  uint8_t **bytes_out;
  size_t *length_out;
} value;

#define BODY(name, parameters, ...) \
  static vmfa_status call_##name(const value *v) { return name(__VA_ARGS__); }
FUNCTIONS(BODY)

typedef struct function {
  const char *name;
  const char *parameters;
  vmfa_status (*call)(const value *v);
} function;

#define ROW(name, parameters, ...) {#name, parameters, call_##name},
static const function functions[] = {FUNCTIONS(ROW)};

#define MOST 10
typedef struct parameter {
  char kind;
  char name[24];
} parameter;

static size_t parameters_of(const function *function, parameter *parameters) {
  size_t count = 0;
  int length = 0;
  for (const char *rest = function->parameters; sscanf(rest, " %c %23s%n", &parameters[count].kind, parameters[count].name, &length) == 2;
       rest += length)
    count++;
  return count;
}

static bool is_any(char kind, const char *kinds) { return strchr(kinds, kind) != NULL; }

/* What a right call gives to a parameter. The first row that fits counts. */
static value right(const cast *c, const function *function, const parameter *parameter) {
  const struct {
    const char *function, *parameter;
    value value;
  } rows[] = {
      {"vmfa_close", "handle", {.handle = c->alice}},
      {"vmfa_device_enable", "device", {.handle = c->fresh}},
      {"vmfa_device_enable", "first", {.text = c->fresh_first}},
      {"vmfa_device_enable", "second", {.text = c->fresh_second}},
      {"vmfa_device_delete", "device", {.handle = c->fresh}},
      {"vmfa_device_resync", "first", {.text = c->first}},
      {"vmfa_device_resync", "second", {.text = c->second}},
      {"vmfa_verify", "code", {.text = "287082"}},
      {"vmfa_verify_pair", "first", {.text = "755224"}},
      {"vmfa_verify_pair", "second", {.text = "287082"}},
      {"vmfa_user_find", "name", {.text = "alice"}},
      {"vmfa_device_new", "as", {.handle = 0}},
      {NULL, "as", {.handle = c->aws}},
      {"vmfa_session_of_role", "principal", {.handle = c->alice}},
      {"vmfa_call", "action", {.text = "ListUsers"}},
      {"vmfa_decide", "action", {.text = "s3:GetObject"}},
      {NULL, "code", {.text = c->code}},
      {NULL, "secret", {.text = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"}},
      {NULL, "at_ms", {.number = 59000}},
      {NULL, "after", {.number = -1}},
      {NULL, "now_ms", {.number = 1795608000000}},
      {NULL, "name", {.text = "carol"}},
      {NULL, "policy_name", {.text = "p"}},
      {NULL, "policy", {.text = ALLOW_ALL}},
      {NULL, "serial_number", {.text = c->serial_number}},
      {NULL, "access_key_id", {.text = c->key_id}},
      {NULL, "session_token", {.text = c->token}},
      {NULL, "role_arn", {.text = ROLE_ARN}},
      {NULL, "session_name", {.text = "alice"}},
      {NULL, "service", {.text = "iam"}},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if ((!rows[i].function || !strcmp(rows[i].function, function->name)) && !strcmp(rows[i].parameter, parameter->name))
      return rows[i].value;
  switch (parameter->kind) {
    case 'a': return (value){.handle = c->aws};
    case 'u': return (value){.handle = c->alice};
    case 'D':
    case 'd': return (value){.handle = c->enabled};
    case 'p': return (value){.handle = c->phone};
    case 'x': return (value){.handle = c->session};
    case 'v': return (value){.handle = c->server};
    default: return (value){.number = 0};
  }
}

/* A call in the making. */
typedef struct call {
  const function *function;
  parameter parameters[MOST];
  size_t count;
  value values[MOST];
  union {
    char *text;
    uint8_t *bytes;
    vmfa_handle handle;
    int64_t number;
    size_t length;
  } results[MOST];
} call;

#define ANY (-1)

/* Makes a call and holds it to a status: that what is no result is empty, and that `problem` is there when it must be and
 * names the parameter that is wrong. */
static vmfa_status make(call *call, int expected, const char *wrong, const char *what) {
  char place[160];
  snprintf(place, sizeof place, "%s, %s: %s", call->function->name, wrong ? wrong : "all right", what);
  for (size_t i = 0; i < call->count; i++) call->results[i].handle = UINT64_C(0x5555555555555555);
  vmfa_status status = call->function->call(call->values);
  bool holds = expected == ANY ? status != VMFA_BAD_HANDLE && status != VMFA_FAILED && status <= VMFA_FAILED
                               : status == (vmfa_status)expected;
  expect_at(holds, __FILE__, __LINE__, place, vmfa_status_name(status));

  bool has_decision = status == VMFA_REFUSED && call->function->call == call_vmfa_decide;
  for (size_t i = 0; i < call->count; i++) {
    char kind = call->parameters[i].kind;
    if (!is_any(kind, "oONMbl!") || !call->values[i].text_out) continue;
    bool is_empty = kind == 'N' || kind == 'M' ? !call->results[i].number : kind == 'l' ? !call->results[i].length
                    : kind == 'O'              ? !call->results[i].handle : !call->results[i].text;
    if (kind == '!') {
      char *problem = call->results[i].text;
      bool is_wanted = status != VMFA_OK && !(has_decision && call->results[i - 1].text);
      if (expect_at(is_wanted == !is_empty, __FILE__, __LINE__, place, "problem is there, or is not") && problem) {
        expect_at(problem[0] == '{' && strstr(problem, "\"message\":\""), __FILE__, __LINE__, place, problem);
        bool must_name = status == VMFA_BAD_ARGUMENT || status == VMFA_BAD_HANDLE;
        expect_at(!must_name || strstr(problem, wrong), __FILE__, __LINE__, place, problem);
      }
    } else if (status == VMFA_OK) {
      expect_at(!is_empty || is_any(kind, "NM"), __FILE__, __LINE__, place, call->parameters[i].name);
    } else if (!has_decision) {
      expect_at(is_empty, __FILE__, __LINE__, place, call->parameters[i].name);
    }
    if (is_any(kind, "ob!")) vmfa_free(call->results[i].text);
    if (kind == 'O' && call->results[i].handle) EXPECT(vmfa_close(call->results[i].handle) == VMFA_OK);
  }
  return status;
}

/* The same with one argument exchanged, and once more without a place for the problem. */
static void with(call *call, size_t index, value wrong, int expected, const char *what) {
  value before = call->values[index];
  call->values[index] = wrong;
  vmfa_status status = make(call, expected, call->parameters[index].name, what);
  size_t last = call->count - 1;
  if (call->parameters[last].kind == '!') {
    value problem = call->values[last];
    call->values[last].text_out = NULL;
    make(call, expected == ANY ? ANY : (int)status, call->parameters[index].name, what);
    call->values[last] = problem;
  }
  call->values[index] = before;
}

/* What is a text of a length and has no end: behind it lies a page that cannot be read. */
static char *endless(size_t length) {
  size_t page = 4096, room = (length + page - 1) / page * page;
  char *memory = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED || mprotect(memory + room, page, PROT_NONE)) abort();
  memset(memory, 'a', room);
  return memory + room - length;
}

static void wrong_texts(call *call, size_t index) {
  static const char *const no_utf8[] = {"\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xe2\x82", "\x80"};
  static char *too_long, *longest;
  if (!too_long) {
    too_long = endless(VMFA_TEXT_LIMIT + 1);
    longest = endless(VMFA_TEXT_LIMIT + 1);
    longest[VMFA_TEXT_LIMIT] = 0;
  }
  if (call->parameters[index].kind == 't') with(call, index, (value){.text = NULL}, VMFA_BAD_ARGUMENT, "NULL");
  for (size_t i = 0; i < sizeof no_utf8 / sizeof *no_utf8; i++)
    with(call, index, (value){.text = no_utf8[i]}, VMFA_BAD_ARGUMENT, "no UTF-8");
  with(call, index, (value){.text = too_long}, VMFA_BAD_ARGUMENT, "too long");
  with(call, index, (value){.text = longest}, ANY, "as long as can be");
  with(call, index, (value){.text = ""}, ANY, "empty");
}

static void wrong_handles(call *call, size_t index, const cast *c, const cast *closed) {
  const struct {
    const char *kinds;
    vmfa_handle open, closed;
  } kinds[] = {
      {"axXh", c->aws, closed->aws},   {"uxXh", c->alice, closed->alice},     {"dDh", c->enabled, closed->enabled},
      {"dDh", c->fresh, closed->fresh}, {"ph", c->phone, closed->phone},       {"sxXh", c->session, closed->session},
      {"vh", c->server, closed->server},
  };
  char kind = call->parameters[index].kind;
  if (!is_any(kind, "DX")) with(call, index, (value){.handle = 0}, VMFA_BAD_HANDLE, "0");
  const vmfa_handle numbers[] = {1, 2, 0xffffffff, UINT64_C(1) << 56, INT64_MAX, UINT64_C(1) << 63, UINT64_MAX};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    with(call, index, (value){.handle = numbers[i]}, VMFA_BAD_HANDLE, "no handle");
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    with(call, index, (value){.handle = kinds[i].closed}, VMFA_BAD_HANDLE, "closed");
    if (!is_any(kind, kinds[i].kinds)) with(call, index, (value){.handle = kinds[i].open}, VMFA_BAD_HANDLE, "another kind");
  }
  for (int bit = 0; bit < 64 && call->values[index].handle; bit++) {
    vmfa_handle flipped = call->values[index].handle ^ UINT64_C(1) << bit;
    bool is_open = false;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) is_open |= flipped == kinds[i].open;
    if (!is_open) with(call, index, (value){.handle = flipped}, VMFA_BAD_HANDLE, "one bit off");
  }
}

static void misuse(const function *function, const cast *closed) {
  cast c = cast_new();
  call call = {.function = function};
  call.count = parameters_of(function, call.parameters);
  for (size_t i = 0; i < call.count; i++) {
    call.values[i] = right(&c, function, &call.parameters[i]);
    if (is_any(call.parameters[i].kind, "oONMbl!")) call.values[i].text_out = &call.results[i].text;
  }
  for (size_t i = 0; i < call.count; i++) {
    char kind = call.parameters[i].kind;
    if (is_any(kind, "tT")) wrong_texts(&call, i);
    if (is_any(kind, "oONbl")) with(&call, i, (value){.text_out = NULL}, VMFA_BAD_ARGUMENT, "NULL");
    if (is_any(kind, "audDpsvxXh")) wrong_handles(&call, i, &c, closed);
  }
  make(&call, VMFA_OK, NULL, "after all that");
  cast_close(&c);
}

int main(void) {
  cast closed = cast_new();
  cast_close(&closed);
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) misuse(&functions[i], &closed);
  return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
