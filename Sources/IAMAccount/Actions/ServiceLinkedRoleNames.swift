/// What a service's role is called and which policy of AWS's it has.
struct ServiceLinkedRoleName: Sendable {
  /// What follows `AWSServiceRoleFor`.
  let suffix: String
  /// The policy, below `arn:aws:iam::aws:policy/aws-service-role/`; `nil` where it is not known.
  let policy: String?
  /// What the role's description says unless the caller gives one.
  var description: String?
  /// Whether an account may have more than one, told apart by a suffix of their own.
  var takesSuffixes = false

  /// The role of a service. One that was not recorded is called by the service's first name.
  init(service: String) {
    if let recorded = Self.recorded[service] {
      self = recorded
      return
    }
    suffix = service.split(separator: ".").first.map(String.init) ?? service
    policy = nil
    takesSuffixes = true
  }

  private init(_ suffix: String, _ policy: String?, _ description: String? = nil, takesSuffixes: Bool = false) {
    (self.suffix, self.policy, self.description, self.takesSuffixes) = (suffix, policy, description, takesSuffixes)
  }

  /// Recorded from AWS; the one of custom resources is from the guide of Application Auto Scaling.
  private static let recorded: [String: ServiceLinkedRoleName] = [
    "accountdiscovery.ssm.amazonaws.com": ServiceLinkedRoleName(
      "AmazonSSM_AccountDiscovery", "AWSSystemsManagerAccountDiscoveryServicePolicy"),
    "acm.amazonaws.com": ServiceLinkedRoleName("CertificateManager", "CertificateManagerServiceRolePolicy"),
    "appmesh.amazonaws.com": ServiceLinkedRoleName("AppMesh", "AWSAppMeshServiceRolePolicy"),
    "autoscaling-plans.amazonaws.com": ServiceLinkedRoleName(
      "AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"),
    "autoscaling.amazonaws.com": ServiceLinkedRoleName(
      "AutoScaling", "AutoScalingServiceRolePolicy", takesSuffixes: true),
    "backup.amazonaws.com": ServiceLinkedRoleName("Backup", "AWSBackupServiceLinkedRolePolicyForBackup"),
    "batch.amazonaws.com": ServiceLinkedRoleName("Batch", "BatchServiceRolePolicy"),
    "cassandra.application-autoscaling.amazonaws.com": ServiceLinkedRoleName(
      "ApplicationAutoScaling_CassandraTable", "AWSApplicationAutoscalingCassandraTablePolicy"),
    "cks.kms.amazonaws.com": ServiceLinkedRoleName(
      "KeyManagementServiceCustomKeyStores", "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy"),
    "cloudtrail.amazonaws.com": ServiceLinkedRoleName("CloudTrail", "CloudTrailServiceRolePolicy"),
    "codestar-notifications.amazonaws.com": ServiceLinkedRoleName(
      "CodeStarNotifications", "AWSCodeStarNotificationsServiceRolePolicy"),
    "config.amazonaws.com": ServiceLinkedRoleName("Config", "AWSConfigServiceRolePolicy"),
    "connect.amazonaws.com": ServiceLinkedRoleName(
      "AmazonConnect", "AmazonConnectServiceLinkedRolePolicy", takesSuffixes: true),
    "custom-resource.application-autoscaling.amazonaws.com": ServiceLinkedRoleName(
      "ApplicationAutoScaling_CustomResource", "AWSApplicationAutoScalingCustomResourcePolicy"),
    "dms-fleet-advisor.amazonaws.com": ServiceLinkedRoleName("DMSFleetAdvisor", "AWSDMSFleetAdvisorServiceRolePolicy"),
    "dms.amazonaws.com": ServiceLinkedRoleName("DMSServerless", "AWSDMSServerlessServiceRolePolicy"),
    "docdb-elastic.amazonaws.com": ServiceLinkedRoleName("DocDB-Elastic", "AmazonDocDB-ElasticServiceRolePolicy"),
    "ec2-instance-connect.amazonaws.com": ServiceLinkedRoleName("Ec2InstanceConnect", "Ec2InstanceConnectEndpoint"),
    "ec2.application-autoscaling.amazonaws.com": ServiceLinkedRoleName(
      "ApplicationAutoScaling_EC2SpotFleetRequest", "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy"),
    "ecr.amazonaws.com": ServiceLinkedRoleName("ECRTemplate", "ECRTemplateServiceRolePolicy"),
    "ecs.amazonaws.com": ServiceLinkedRoleName("ECS", "AmazonECSServiceRolePolicy"),
    "eks-connector.amazonaws.com": ServiceLinkedRoleName("AmazonEKSConnector", "AmazonEKSConnectorServiceRolePolicy"),
    "eks-fargate.amazonaws.com": ServiceLinkedRoleName("AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"),
    "eks-nodegroup.amazonaws.com": ServiceLinkedRoleName("AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"),
    "eks.amazonaws.com": ServiceLinkedRoleName("AmazonEKS", "AmazonEKSServiceRolePolicy"),
    "elasticache.amazonaws.com": ServiceLinkedRoleName("ElastiCache", "ElastiCacheServiceRolePolicy"),
    "elasticbeanstalk.amazonaws.com": ServiceLinkedRoleName("ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"),
    "elasticfilesystem.amazonaws.com": ServiceLinkedRoleName(
      "AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"),
    "elasticloadbalancing.amazonaws.com": ServiceLinkedRoleName(
      "ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"),
    "email.cognito-idp.amazonaws.com": ServiceLinkedRoleName(
      "AmazonCognitoIdpEmailService", "AmazonCognitoIdpEmailServiceRolePolicy"),
    "emr-containers.amazonaws.com": ServiceLinkedRoleName(
      "AmazonEMRContainers", "AmazonEMRContainersServiceRolePolicy"),
    "emrwal.amazonaws.com": ServiceLinkedRoleName("EMRWAL", "EMRDescribeClusterPolicyForEMRWAL"),
    "fis.amazonaws.com": ServiceLinkedRoleName("FIS", "AmazonFISServiceRolePolicy"),
    "grafana.amazonaws.com": ServiceLinkedRoleName("AmazonGrafana", "AmazonGrafanaServiceLinkedRolePolicy"),
    "imagebuilder.amazonaws.com": ServiceLinkedRoleName("ImageBuilder", "AWSServiceRoleForImageBuilder"),
    "iotmanagedintegrations.amazonaws.com": ServiceLinkedRoleName(
      "IoTManagedIntegrations", "AWSIoTManagedIntegrationsRolePolicy"),
    "kafka.amazonaws.com": ServiceLinkedRoleName("Kafka", "KafkaServiceRolePolicy"),
    "kafkaconnect.amazonaws.com": ServiceLinkedRoleName("KafkaConnect", "KafkaConnectServiceRolePolicy"),
    "lakeformation.amazonaws.com": ServiceLinkedRoleName(
      "LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"),
    "lex.amazonaws.com": ServiceLinkedRoleName("LexBots", "AmazonLexBotPolicy"),
    "lexv2.amazonaws.com": ServiceLinkedRoleName("LexV2Bots", "AmazonLexV2BotPolicy", takesSuffixes: true),
    "lightsail.amazonaws.com": ServiceLinkedRoleName("Lightsail", "LightsailExportAccess"),
    "m2.amazonaws.com": ServiceLinkedRoleName("AWSM2", "AWSM2ServicePolicy"),
    "memorydb.amazonaws.com": ServiceLinkedRoleName("MemoryDB", "MemoryDBServiceRolePolicy"),
    "mq.amazonaws.com": ServiceLinkedRoleName("AmazonMQ", "AmazonMQServiceRolePolicy"),
    "mrk.kms.amazonaws.com": ServiceLinkedRoleName(
      "KeyManagementServiceMultiRegionKeys", "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy"),
    "notifications.amazonaws.com": ServiceLinkedRoleName(
      "AwsUserNotifications", "AWSUserNotificationsServiceLinkedRolePolicy"),
    "observability.aoss.amazonaws.com": ServiceLinkedRoleName(
      "AmazonOpenSearchServerless", "AmazonOpenSearchServerlessServiceRolePolicy"),
    "opensearchservice.amazonaws.com": ServiceLinkedRoleName(
      "AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"),
    "ops.apigateway.amazonaws.com": ServiceLinkedRoleName("APIGateway", "APIGatewayServiceRolePolicy"),
    "ops.emr-serverless.amazonaws.com": ServiceLinkedRoleName(
      "AmazonEMRServerless", "AmazonEMRServerlessServiceRolePolicy"),
    "opsdatasync.ssm.amazonaws.com": ServiceLinkedRoleName(
      "SystemsManagerOpsDataSync", "AWSSystemsManagerOpsDataSyncServiceRolePolicy"),
    "opsinsights.ssm.amazonaws.com": ServiceLinkedRoleName(
      "AmazonSSM_OpsInsights", "AWSSSMOpsInsightsServiceRolePolicy"),
    "pullthroughcache.ecr.amazonaws.com": ServiceLinkedRoleName(
      "ECRPullThroughCache", "AWSECRPullThroughCache_ServiceRolePolicy"),
    "ram.amazonaws.com": ServiceLinkedRoleName("ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"),
    "rds.amazonaws.com": ServiceLinkedRoleName(
      "RDS", "AmazonRDSServiceRolePolicy", "Allows Amazon RDS to manage AWS resources on your behalf"),
    "redshift.amazonaws.com": ServiceLinkedRoleName("Redshift", "AmazonRedshiftServiceLinkedRolePolicy"),
    "replication.cassandra.amazonaws.com": ServiceLinkedRoleName(
      "KeyspacesReplication", "KeyspacesReplicationServiceRolePolicy"),
    "replication.ecr.amazonaws.com": ServiceLinkedRoleName("ECRReplication", "ECRReplicationServiceRolePolicy"),
    "repository.sync.codeconnections.amazonaws.com": ServiceLinkedRoleName("GitSync", "AWSGitSyncServiceRolePolicy"),
    "resource-explorer-2.amazonaws.com": ServiceLinkedRoleName(
      "ResourceExplorer", "AWSResourceExplorerServiceRolePolicy"),
    "rolesanywhere.amazonaws.com": ServiceLinkedRoleName("RolesAnywhere", "AWSRolesAnywhereServicePolicy"),
    "s3-outposts.amazonaws.com": ServiceLinkedRoleName("S3OnOutposts", "AWSS3OnOutpostsServiceRolePolicy"),
    "ses.amazonaws.com": ServiceLinkedRoleName("AmazonSES", "AmazonSESServiceRolePolicy"),
    "shield.amazonaws.com": ServiceLinkedRoleName("AWSShield", "AWSShieldServiceRolePolicy"),
    "ssm-incidents.amazonaws.com": ServiceLinkedRoleName("IncidentManager", "AWSIncidentManagerServiceRolePolicy"),
    "ssm-quicksetup.amazonaws.com": ServiceLinkedRoleName("SSMQuickSetup", "SSMQuickSetupRolePolicy"),
    "ssm.amazonaws.com": ServiceLinkedRoleName(
      "AmazonSSM", "AmazonSSMServiceRolePolicy", "Provides access to AWS Resources managed or used by Amazon SSM."),
    "sso.amazonaws.com": ServiceLinkedRoleName(
      "SSO", "AWSSSOServiceRolePolicy",
      "Service-linked role used by AWS SSO to manage AWS resources, including IAM roles, policies and SAML IdP on your behalf."
    ),
    "vpcorigin.cloudfront.amazonaws.com": ServiceLinkedRoleName(
      "CloudFrontVPCOrigin", "AWSCloudFrontVPCOriginServiceRolePolicy"),
    "waf.amazonaws.com": ServiceLinkedRoleName("WAFLogging", "WAFLoggingServiceRolePolicy"),
    "wafv2.amazonaws.com": ServiceLinkedRoleName("WAFV2Logging", "WAFV2LoggingServiceRolePolicy"),
  ]
}
