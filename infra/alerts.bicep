// Three things somebody has to know: the desk stands still, a message is poison, a delivery is parked. The metrics are the product's own.
param suffix string
param location string
param tags object
param insightsName string
param email string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-alertbot-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'AlertBot'
    enabled: true
    emailReceivers: [{ name: 'admin', emailAddress: email, useCommonAlertSchema: true }]
  }
}

var counted = [
  {
    name: 'poison'
    title: 'AlertBot: a queue message failed five times'
    metric: 'alertbot.poison'
  }
  {
    name: 'parked'
    title: 'AlertBot: Discord refused a delivery for good'
    metric: 'alertbot.parked'
  }
]

// Azure Monitor scales no alert on metrics that were never sent, so silence is found by a query that always gives one row.
resource silence 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: 'alert-heartbeat-${suffix}'
  location: location
  tags: tags
  properties: {
    displayName: 'AlertBot: no sweep for ten minutes'
    severity: 1
    enabled: true
    scopes: [insights.id]
    // A rule that looks every five minutes costs $1.50 a month, every ten $1.00, every fifteen $0.50: more than all that the desk does.
    evaluationFrequency: 'PT10M'
    windowSize: 'PT10M'
    criteria: {
      allOf: [
        {
          query: 'customMetrics | where name == "alertbot.sweeps" | summarize sweeps = sum(valueSum)'
          timeAggregation: 'Total'
          metricMeasureColumn: 'sweeps'
          operator: 'LessThan'
          threshold: 1
        }
      ]
    }
    autoMitigate: true
    actions: { actionGroups: [people.id] }
  }
}

resource counts 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for count in counted: {
    name: 'alert-${count.name}-${suffix}'
    location: location
    tags: tags
    properties: {
      displayName: count.title
      severity: 2
      enabled: true
      scopes: [insights.id]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          {
            query: 'customMetrics | where name == "${count.metric}" | summarize happened = sum(valueSum)'
            timeAggregation: 'Total'
            metricMeasureColumn: 'happened'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      autoMitigate: false
      actions: { actionGroups: [people.id] }
    }
  }
]
