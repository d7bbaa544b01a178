// The whole desk on Azure: `azd up` deploys this, then the code. No module is downloaded; everything is in this folder.
targetScope = 'subscription'

@minLength(1)
@maxLength(32)
@description('Name of the azd environment; it names the resource group and seeds the other names.')
param environmentName string

@description('Azure region. Flex Consumption must be offered there: az functionapp list-flexconsumption-locations.')
param location string

@secure()
@description('Token of the Discord bot; of all that is deployed only the Key Vault holds it.')
param discordToken string

@description('Public key of the Discord application (General Information), 64 hexadecimal digits: signatures of commands are checked with it.')
param discordPublicKey string

@description('Channel id that is told of trouble: blind feeds, parked deliveries. Empty: nobody is told.')
param opsChannelId string = ''

@description('Mail address for the alerts of Azure Monitor and the budget.')
param alertEmail string

@allowed([512, 2048, 4096])
@description('Memory of one instance in MB.')
param instanceMemoryMB int = 512

@minValue(40)
@maxValue(1000)
@description('Most instances that Flex Consumption may start.')
param maximumInstanceCount int = 40

@minValue(0)
@maxValue(20)
@description('HTTP instances that are always ready. One keeps the first answer within the 3 seconds that Discord allows, at a standing cost.')
param alwaysReadyHttp int = 0

@minValue(1)
@description('Monthly budget in the currency of the subscription; a mail is sent at 80 and 100 percent.')
param monthlyBudget int = 10

@description('First day of the month in which the budget was made, yyyy-MM-dd: Azure takes no other later. Empty: no budget is made, and one that is there stays.')
param budgetStart string = ''

@description('Object id of who deploys.')
param principalId string = ''

@description('What that is, as azd tells it: a User may set the secrets, a pipeline (ServicePrincipal) need not.')
param principalType string = 'User'

@description('More settings of the desk, NAME=value one after the other with a semicolon between: Feeds__ContactUrl=https://example.org/bot;Discord__GuildId=1.')
param settings string = ''

var tags = { 'azd-env-name': environmentName }
var suffix = uniqueString(subscription().id, environmentName, location)

// Names are made here, so that every module knows them before anything exists and `azd provision --preview` shows the whole.
var identityName = 'id-alertbot-${suffix}'
var storageName = 'st${suffix}'
var insightsName = 'appi-${suffix}'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  params: {
    name: identityName
    location: location
    tags: tags
  }
}

module storage 'storage.bicep' = {
  scope: group
  dependsOn: [identity]
  params: {
    name: storageName
    location: location
    tags: tags
    identityName: identityName
  }
}

module monitoring 'monitoring.bicep' = {
  scope: group
  dependsOn: [identity]
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityName: identityName
    insightsName: insightsName
  }
}

module vault 'vault.bicep' = {
  scope: group
  dependsOn: [identity]
  params: {
    name: 'kv-${suffix}'
    location: location
    tags: tags
    identityName: identityName
    officer: principalType == 'User' ? principalId : ''
    discordToken: discordToken
    discordPublicKey: discordPublicKey
  }
}

module desk 'functions.bicep' = {
  scope: group
  dependsOn: [identity, monitoring]
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityName: identityName
    storageName: storageName
    deploymentContainer: storage.outputs.deploymentContainer
    insightsName: insightsName
    tokenSecretUri: vault.outputs.tokenSecretUri
    publicKeySecretUri: vault.outputs.publicKeySecretUri
    opsChannelId: opsChannelId
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyHttp: alwaysReadyHttp
    settings: settings
  }
}

module alerts 'alerts.bicep' = {
  scope: group
  dependsOn: [monitoring]
  params: {
    suffix: suffix
    location: location
    tags: tags
    insightsName: insightsName
    email: alertEmail
  }
}

module budget 'budget.bicep' = if (!empty(budgetStart)) {
  scope: group
  params: {
    name: 'budget-${environmentName}'
    amount: monthlyBudget
    start: budgetStart
    email: alertEmail
  }
}

@description('Enter this as Interactions Endpoint URL on the application page in the Discord developer portal.')
output INTERACTIONS_ENDPOINT_URL string = '${desk.outputs.uri}/interactions'

@description('Says whether the desk polls.')
output HEALTH_URL string = '${desk.outputs.uri}/health'

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_APP_NAME string = desk.outputs.name
