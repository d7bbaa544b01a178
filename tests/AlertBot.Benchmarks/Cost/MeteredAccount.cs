using AlertBot.Storage;
using AlertBot.Storage.Backups;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlertBot.Benchmarks.Cost;

/// <summary>A table and queues on a storage account; every request to them is counted in the clients' own pipelines.</summary>
internal sealed class MeteredAccount
{
    // As StorageOptions.HintVisibility has it.
    private static readonly TimeSpan _visibility = TimeSpan.FromSeconds(30);

    /// <param name="account">Its connection string.</param>
    /// <param name="name">Of the table, and what the queues' names begin with.</param>
    public MeteredAccount(string account, string name)
    {
        var tables = new TableClientOptions();
        tables.AddPolicy(TableOperations, HttpPipelinePosition.PerRetry);
        var queues = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        queues.AddPolicy(QueueOperations, HttpPipelinePosition.PerRetry);
        Queues = new AzureQueues(new QueueServiceClient(account, queues), name);
        Store = BareStore.Of(new AzureTable(new TableClient(account, name, tables)));
    }

    public BareStore Store { get; }

    public AzureQueues Queues { get; }

    public Operations TableOperations { get; } = new();

    public Operations QueueOperations { get; } = new();

    /// <summary>In place of what the settings say.</summary>
    public void Serve(IServiceCollection services) => services
        .Replace(ServiceDescriptor.Singleton(Store))
        .Replace(ServiceDescriptor.Singleton<IHintQueues>(new AzureHintQueues(Queues, _visibility, NullLogger<AzureHintQueues>.Instance)));

    public void Reset()
    {
        TableOperations.Reset();
        QueueOperations.Reset();
    }
}
