using System.Diagnostics;
using Azure;
using Azure.Data.Tables;

namespace AlertBot.Storage;

/// <summary>Our writes as the client's.</summary>
internal static class AzureActions
{
    public static TableTransactionAction Of(string partition, TableWrite write) => write switch
    {
        TableWrite.Insert insert => new(TableTransactionActionType.Add, DataProperties.Write(partition, insert.Row, insert.Data)),
        TableWrite.Upsert upsert => new(TableTransactionActionType.UpsertReplace, DataProperties.Write(partition, upsert.Row, upsert.Data)),
        TableWrite.Replace replace =>
            new(TableTransactionActionType.UpdateReplace, DataProperties.Write(partition, replace.Row, replace.Data), new ETag(replace.ETag)),
        TableWrite.Delete delete =>
            new(TableTransactionActionType.Delete, new TableEntity(partition, delete.Row), delete.ETag is { } etag ? new ETag(etag) : ETag.All),
        _ => throw new UnreachableException(),
    };
}
