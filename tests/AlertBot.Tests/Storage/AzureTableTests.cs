using AlertBot.Storage;
using Azure.Data.Tables;

namespace AlertBot.Tests.Storage;

public sealed class AzureTableTests(Azurite azurite) : EntityTableContract
{
    private readonly string _name = azurite.NewName();

    [Fact]
    public async Task A_Long_Document_Is_Split_Over_Properties_And_Nothing_Else_Is_Written()
    {
        var table = await OpenAsync();
        await table.SubmitAsync("p", [new TableWrite.Insert("r", new string('x', 70_000))], Cancel);

        TableEntity stored = await (await ClientAsync()).GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel);

        Assert.Equal(["Data", "Data1", "Data2", "PartitionKey", "RowKey", "Timestamp", "odata.etag"], stored.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([32_000, 32_000, 6_000], ((string[])["Data", "Data1", "Data2"]).Select(name => stored.GetString(name).Length));
    }

    [Fact]
    public async Task A_Fault_Of_The_Service_Is_No_Condition()
    {
        var table = await OpenAsync();
        await table.SubmitAsync("p", [new TableWrite.Insert("r", "x")], Cancel);
        await (await ClientAsync()).DeleteAsync(Cancel);

        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(() => table.SubmitAsync("p", [new TableWrite.Delete("r")], Cancel));
    }

    [Fact]
    public async Task A_Wrong_Key_Gets_One_Clear_Line()
    {
        var right = await azurite.ConnectionStringAsync();
        var table = new AzureTable(new TableClient(right.Replace("AccountKey=Eby8", "AccountKey=AAAA", StringComparison.Ordinal), _name));

        var refused = await Assert.ThrowsAsync<IOException>(() => table.GetAsync("p", "r", Cancel));

        Assert.Matches(
            $"^The table '{_name}' at http://127\\.0\\.0\\.1:[0-9]+/devstoreaccount1/{_name} cannot be used: .*\\. Check the section Storage, and that the service runs\\.$",
            refused.Message);
    }

    private protected override async Task<IEntityTable> OpenAsync() => new AzureTable(await ClientAsync());

    private protected override Task<IEntityTable> ReopenAsync() => OpenAsync();

    private async Task<TableClient> ClientAsync() => new(await azurite.ConnectionStringAsync(), _name);
}
