// The bot's token and the application's public key. The app reads them by reference, so rotating the token needs no deployment.
import { roles } from 'roles.bicep'

@maxLength(24)
param name string
param location string
param tags object

@description('Identity that reads secrets: the app.')
param identityName string

@description('Object id of the person who may set secrets; empty for nobody.')
param officer string

@secure()
param discordToken string
param discordPublicKey string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 7
  }

  resource token 'secrets' = {
    name: 'discord-token'
    properties: { value: discordToken }
  }

  resource publicKey 'secrets' = {
    name: 'discord-public-key'
    properties: { value: discordPublicKey }
  }
}

resource reading 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identityName, roles.secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secretsUser)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource setting 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(officer)) {
  name: guid(vault.id, officer, roles.secretsOfficer)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secretsOfficer)
    principalId: officer
    principalType: 'User'
  }
}

output tokenSecretUri string = '${vault.properties.vaultUri}secrets/${vault::token.name}'
output publicKeySecretUri string = '${vault.properties.vaultUri}secrets/${vault::publicKey.name}'
