// SPDX-License-Identifier: Apache-2.0
//
// The same journey as C++ people would make it: handles that close themselves, std::string, refusals as exceptions.

#include <vmfa.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace std::chrono_literals;

// A text that the library gave out, and the pointer to have one written into.
class Text {
 public:
  char **operator&() { return &text; }
  operator std::string() const { return text ? text : ""; }
  Text() = default;
  Text(const Text &) = delete;
  Text &operator=(const Text &) = delete;
  ~Text() { vmfa_free(text); }

 private:
  char *text = nullptr;
};

// What AWS does not let someone do; what() is the reason as JSON.
struct Refused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// By reference, since the text comes only with the call that gives the status.
void must(vmfa_status status, const Text &problem = Text()) {
  if (status == VMFA_REFUSED) throw Refused(problem);
  if (status != VMFA_OK) throw std::logic_error(vmfa_status_name(status) + (": " + std::string(problem)));
}

// Owns a handle.
class Handle {
 public:
  Handle() = default;
  Handle(Handle &&other) noexcept : number(std::exchange(other.number, 0)) {}
  Handle &operator=(Handle &&other) noexcept {
    std::swap(number, other.number);
    return *this;
  }
  ~Handle() {
    if (number) vmfa_close(number);
  }
  operator vmfa_handle() const { return number; }

 protected:
  vmfa_handle number = 0;
};

using Codes = std::pair<std::string, std::string>;

struct Session : Handle {
  Session(vmfa_user user, vmfa_device device = 0, const std::string &code = "") {
    Text problem;
    must(vmfa_session_new(user, device, device ? code.c_str() : nullptr, 0, &number, &problem), problem);
  }
};

struct Phone : Handle {
  explicit Phone(vmfa_device device) { must(vmfa_phone_new(device, &number, nullptr)); }

  std::string code() const {
    Text code;
    must(vmfa_phone_code(number, &code, nullptr));
    return code;
  }

  Codes pair() const {
    Text first, second;
    must(vmfa_phone_pair(number, &first, &second, nullptr));
    return {first, second};
  }

  void runs_ahead(std::chrono::milliseconds drift) { must(vmfa_phone_set_drift(number, drift.count())); }
};

struct Device : Handle {
  explicit Device(vmfa_user user, vmfa_principal as = 0) {
    Text problem;
    must(vmfa_device_new(user, nullptr, as, &number, &problem), problem);
  }

  void enable(vmfa_user user, const Codes &codes, vmfa_principal as = 0) {
    Text problem;
    must(vmfa_device_enable(number, user, codes.first.c_str(), codes.second.c_str(), as, &problem), problem);
  }

  void resync(vmfa_user user, const Codes &codes) {
    Text problem;
    must(vmfa_device_resync(number, user, codes.first.c_str(), codes.second.c_str(), 0, &problem), problem);
  }

  void deactivate(vmfa_user user, vmfa_principal as) {
    Text problem;
    must(vmfa_device_deactivate(number, user, as, &problem), problem);
  }

  void remove(vmfa_principal as) {
    Text problem;
    must(vmfa_device_delete(number, as, &problem), problem);
  }

  std::vector<unsigned char> picture() const {
    uint8_t *png = nullptr;
    size_t length = 0;
    must(vmfa_device_qr_png(number, &png, &length));
    const std::unique_ptr<uint8_t, decltype(&vmfa_free)> owner(png, &vmfa_free);
    return {png, png + length};
  }
};

struct User : Handle {
  User(vmfa_account account, const std::string &name, const std::string &policy) {
    Text problem;
    must(vmfa_user_new(account, name.c_str(), policy.c_str(), &number, &problem), problem);
  }
};

struct Account : Handle {
  explicit Account(const char *options = nullptr) {
    Text problem;
    must(vmfa_account_new(options, &number, &problem), problem);
  }

  void wait(std::chrono::milliseconds duration) { must(vmfa_clock_advance(number, duration.count(), nullptr)); }
};

struct Server : Handle {
  explicit Server(vmfa_account account) {
    Text problem;
    must(vmfa_server_start(account, 0, &number, &problem), problem);
  }

  std::string info() const {
    Text info;
    must(vmfa_server_info(number, &info));
    return info;
  }

  void stop() { must(vmfa_server_stop(std::exchange(number, 0))); }
};

struct Decision {
  bool allowed;
  std::string why;
};

Decision decide(vmfa_principal principal, const std::string &action, const char *resource = nullptr) {
  Text why, problem;
  const vmfa_status status = vmfa_decide(principal, action.c_str(), resource, nullptr, nullptr, &why, &problem);
  if (status != VMFA_OK && status != VMFA_REFUSED) must(status, problem);
  return {status == VMFA_OK, why};
}

std::string self_managed_mfa() {
  Text policy;
  must(vmfa_self_managed_mfa_policy(&policy));
  return policy;
}

std::atomic<int> failures = 0;

void expect(bool holds, const char *what) {
  if (holds) return;
  std::cerr << "journey.cpp: " << what << '\n';
  failures++;
}

void expect(const std::string &text, const std::string &part) {
  if (text.find(part) == std::string::npos) expect(false, ("no `" + part + "` in " + text).c_str());
}

void expect_refusal(const std::string &reason, const std::function<void()> &body) {
  try {
    body();
    expect(false, ("it was not refused: " + reason).c_str());
  } catch (const Refused &refusal) {
    expect(refusal.what(), reason);
  }
}

struct World {
  Account aws;
  User alice{aws, "alice", self_managed_mfa()};
};

void enrolment_opens_the_gate() {
  World world;
  expect(decide(world.alice, "s3:ListAllMyBuckets").why, "DenyAllExceptListedIfNoMFA");
  const char *own = "arn:aws:iam::123456789012:user/alice";
  expect(!decide(world.alice, "iam:DeactivateMFADevice", own).allowed, "without MFA her device is not hers to remove");

  Device device{world.alice};
  expect(device.picture().size() > 100, "a QR code to scan");
  Phone phone{device};
  const Codes codes = phone.pair();
  expect_refusal("InvalidAuthenticationCode",
                 [&] { device.enable(world.alice, {codes.second, codes.second}); });
  device.enable(world.alice, codes);
  expect(!decide(Session{world.alice}, "iam:DeactivateMFADevice", own).allowed, "a session without a code");

  const Session session{world.alice, device, phone.code()};
  expect(decide(session, "iam:DeactivateMFADevice", own).allowed, "with MFA it is");
  expect_refusal("MultiFactorAuthentication failed with invalid MFA one time pass code.",
                 [&] { Session(world.alice, device, phone.code()); });
  device.deactivate(world.alice, session);
  device.remove(session);
}

void cancelled_enrolment_is_cured_by_an_administrator() {
  World world;
  Device cancelled{world.alice};
  expect_refusal("EntityAlreadyExists", [&] { Device{world.alice}; });
  expect_refusal("iam:DeleteVirtualMFADevice", [&] { cancelled.remove(world.alice); });
  cancelled.remove(world.aws);

  Device device{world.alice};
  const Phone phone{device};
  device.enable(world.alice, phone.pair());
  Session{world.alice, device, phone.code()};
}

void late_and_lost_phones() {
  World world;
  Device device{world.alice};
  Phone phone{device};
  device.enable(world.alice, phone.pair());

  world.aws.wait(24h);
  phone.runs_ahead(-2min);
  expect_refusal("one time pass code", [&] { Session(world.alice, device, phone.code()); });
  device.resync(world.alice, phone.pair());
  world.aws.wait(30s);
  Session{world.alice, device, phone.code()};

  expect_refusal("with an explicit deny", [&] { device.deactivate(world.alice, world.alice); });
  device.deactivate(world.alice, world.aws);
  device.remove(world.aws);
  device = Device{world.alice};
  phone = Phone{device};
  device.enable(world.alice, phone.pair());
}

// What an account gives out outlives the object that made it.
void handles_keep_what_they_need() {
  const User alice = std::move(World().alice);
  Device device{alice};
  device.enable(alice, Phone{device}.pair());
}

// Accounts of their own do not disturb each other.
void accounts_in_parallel() {
  std::vector<std::thread> threads;
  for (int number = 0; number < 4; number++) threads.emplace_back(enrolment_opens_the_gate);
  for (std::thread &thread : threads) thread.join();
}

void a_server_for_other_clients() {
  World world;
  Server first{world.aws}, second{world.aws};
  expect(first.info(), "\"accountId\":\"123456789012\"");
  expect(first.info() != second.info(), "each has a port of its own");
  first.stop();
}

}  // namespace

int main() try {
  enrolment_opens_the_gate();
  cancelled_enrolment_is_cured_by_an_administrator();
  late_and_lost_phones();
  handles_keep_what_they_need();
  accounts_in_parallel();
  a_server_for_other_clients();
  return failures ? 1 : 0;
} catch (const std::exception &error) {
  std::cerr << "journey.cpp: " << error.what() << '\n';
  return 1;
}
