// The Functions host on Flex Consumption.
param suffix string
param location string
param tags object
param identityName string
param storageName string
param deploymentContainer string
param insightsName string
param tokenSecretUri string
param publicKeySecretUri string
param opsChannelId string
param instanceMemoryMB int
param maximumInstanceCount int
param alwaysReadyHttp int
param settings string

var name = 'func-${suffix}'

// NAME=value, what stands behind the first equals sign being the value.
var more = map(filter(split(settings, ';'), setting => contains(setting, '=')), setting => {
  name: trim(substring(setting, 0, indexOf(setting, '=')))
  value: substring(setting, indexOf(setting, '=') + 1)
})

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'desk' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      appSettings: concat(
        [
          { name: 'AzureWebJobsStorage__blobServiceUri', value: storage.properties.primaryEndpoints.blob }
          { name: 'AzureWebJobsStorage__queueServiceUri', value: storage.properties.primaryEndpoints.queue }
          { name: 'AzureWebJobsStorage__tableServiceUri', value: storage.properties.primaryEndpoints.table }
          { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
          { name: 'AzureWebJobsStorage__clientId', value: identity.properties.clientId }
          { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
          {
            name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
            value: 'ClientId=${identity.properties.clientId};Authorization=AAD'
          }
          { name: 'Discord__Token', value: '@Microsoft.KeyVault(SecretUri=${tokenSecretUri})' }
          { name: 'Discord__PublicKey', value: '@Microsoft.KeyVault(SecretUri=${publicKeySecretUri})' }
          { name: 'Discord__OpsChannelId', value: opsChannelId }
          { name: 'SweepSchedule', value: '0 * * * * *' }
          // Hubs push news to this address the moment it is out.
          { name: 'Feeds__PublicUrl', value: 'https://${name}.azurewebsites.net' }
        ],
        more
      )
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyHttp > 0 ? [{ name: 'http', instanceCount: alwaysReadyHttp }] : []
      }
      runtime: {
        name: 'dotnet-isolated'
        // "10" is accepted too, and makes an app that never starts (github.com/Azure/Azure-Functions/issues/2666).
        version: '10.0'
      }
    }
  }
}

output name string = app.name
output uri string = 'https://${app.properties.defaultHostName}'
