/// AWS's descriptions of the policies for which they are known, by path and name: those that people attach most, and those that
/// were recorded (https://github.com/radkawar/stackd, testdata/aws/iam/root_access.json).
///
/// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
enum ManagedPolicyDescriptions {
  static let texts: [String: String] = [
    "/AdministratorAccess":
      "Provides full access to AWS services and resources.",
    "/IAMFullAccess":
      "Provides full access to IAM via the AWS Management Console.",
    "/IAMReadOnlyAccess":
      "Provides read only access to IAM via the AWS Management Console.",
    "/IAMUserChangePassword":
      "Provides the ability for an IAM user to change their own password.",
    "/PowerUserAccess":
      "Provides full access to AWS services and resources, but does not allow management of Users and " + "groups.",
    "/ReadOnlyAccess":
      "Provides read-only access to AWS services and resources.",
    "/SecurityAudit":
      "The security audit template grants access to read security configuration metadata. It is useful for "
      + "software that audits the configuration of an AWS account.",
    "/job-function/SystemAdministrator":
      "Grants full access permissions necessary for resources required for application and development "
      + "operations.",
    "/job-function/ViewOnlyAccess":
      "This policy grants permissions to view resources and basic metadata across all AWS services.",
    "/root-task/IAMAuditRootUserCredentials":
      "Provides access required to check the presence of root user credentials such as root user password "
      + "and root user access keys using the Security Token Service (STS) AssumeRoot API. Use this managed "
      + "policy only with the STS AssumeRoot action.",
    "/root-task/IAMCreateRootUserPassword":
      "Provides access required to create a root user password using the Security Token Service (STS) "
      + "AssumeRoot API.  Use this managed policy only with the STS AssumeRoot action. ",
    "/root-task/IAMDeleteRootUserCredentials":
      "Provides access required to delete all root user credentials such as root password and root access "
      + "keys using the Security Token Service (STS) AssumeRoot API.  Use this managed policy only with the "
      + "STS AssumeRoot action.",
    "/root-task/S3UnlockBucketPolicy":
      "Provides access required to unlock a S3 bucket policy using the Security Token Service (STS) "
      + "AssumeRoot API. Use this managed policy only with the STS AssumeRoot action.",
    "/root-task/SQSUnlockQueuePolicy":
      "Provides access required to unlock a SQS queue policy using the Security Token Service (STS) "
      + "AssumeRoot API. Use this managed policy only with the STS AssumeRoot action.",
  ]
}
