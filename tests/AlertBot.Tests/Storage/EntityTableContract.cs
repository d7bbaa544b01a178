using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>What both tables promise. A subclass says only where the table is.</summary>
public abstract partial class EntityTableContract
{
    private const string Partition = "deal-acme-globex";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Row_Is_Read_As_It_Was_Written()
    {
        var table = await OpenAsync();

        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Insert("head", """{"v":1,"text":"“Über” 'quoted' \\ 東京 🚀"}""")], Cancel));

        var entity = await table.GetAsync(Partition, "head", Cancel);
        Assert.Equal((Partition, "head", """{"v":1,"text":"“Über” 'quoted' \\ 東京 🚀"}"""), (entity!.Partition, entity.Row, entity.Data));
        Assert.False(string.IsNullOrEmpty(entity.ETag));
    }

    [Fact]
    public async Task What_Is_Not_There_Is_Null_And_An_Empty_Range_Is_Empty()
    {
        var table = await OpenAsync();

        Assert.Null(await table.GetAsync(Partition, "head", Cancel));
        Assert.Empty(await RowsAsync(table, "", "~"));
        await InsertAsync(table, "head");
        Assert.Null(await table.GetAsync(Partition, "hea", Cancel));
        Assert.Null(await table.GetAsync("deal-other", "head", Cancel));
    }

    [Fact]
    public async Task A_Range_Includes_Its_Start_And_Excludes_Its_End_In_Ordinal_Order()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "report|b", "report|a-1", "report|a", "report|B", "reports", "report|a1", "repor", "report}");
        Assert.True(await table.SubmitAsync("deal-acme-globex-2", [new TableWrite.Insert("report|a", "other")], Cancel));

        Assert.Equal(["report|B", "report|a", "report|a-1", "report|a1", "report|b"], await RowsAsync(table, "report|", "report}"));
        Assert.Equal(["report|a-1", "report|a1"], await RowsAsync(table, "report|a-1", "report|b"));
        Assert.Equal(["report|a", "report|a-1"], await RowsAsync(table, "report|a", "~", limit: 2));
        Assert.Equal(8, (await RowsAsync(table, "", "~")).Count);
    }

    [Fact]
    public async Task A_Key_With_A_Quote_Reaches_Its_Own_Row_Only()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "a' or RowKey ge '", "b");

        Assert.Equal(["a' or RowKey ge '"], await RowsAsync(table, "a' or RowKey ge '", "b"));
        Assert.NotNull(await table.GetAsync(Partition, "a' or RowKey ge '", Cancel));
    }

    [Fact]
    public async Task A_Range_Of_Several_Pages_Comes_Whole()
    {
        var table = await OpenAsync();
        for (var batch = 0; batch < 12; batch++)
            await InsertAsync(table, [.. Enumerable.Range(batch * 100, 100).Select(i => $"sent|{i:D4}")]);

        Assert.Equal([.. Enumerable.Range(0, 1200).Select(i => $"sent|{i:D4}")], await RowsAsync(table, "sent|", "sent}"));
        Assert.Equal(1100, (await RowsAsync(table, "sent|", "sent}", limit: 1100)).Count);
    }

    [Fact]
    public async Task An_Insert_Of_A_Row_That_Is_There_Fails_And_Changes_Nothing()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "head");
        var before = await table.GetAsync(Partition, "head", Cancel);

        Assert.False(await table.SubmitAsync(Partition, [new TableWrite.Insert("head", "second")], Cancel));

        Assert.Equal(before, await table.GetAsync(Partition, "head", Cancel));
    }

    [Fact]
    public async Task A_Replace_Holds_Under_The_Version_Read_And_Fails_Under_An_Older_One()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "head");
        var first = (await table.GetAsync(Partition, "head", Cancel))!.ETag!;

        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Replace("head", "second", first)], Cancel));
        Assert.False(await table.SubmitAsync(Partition, [new TableWrite.Replace("head", "third", first)], Cancel));

        Assert.Equal("second", (await table.GetAsync(Partition, "head", Cancel))!.Data);
        Assert.False(await table.SubmitAsync(Partition, [new TableWrite.Replace("gone", "x", first)], Cancel));
    }

    [Fact]
    public async Task An_Upsert_Writes_Whatever_Was_There_And_Gives_A_New_Version()
    {
        var table = await OpenAsync();

        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Upsert("head", "first")], Cancel));
        var first = await table.GetAsync(Partition, "head", Cancel);
        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Upsert("head", "second")], Cancel));
        var second = await table.GetAsync(Partition, "head", Cancel);

        Assert.Equal(("first", "second"), (first!.Data, second!.Data));
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Fact]
    public async Task A_Delete_Needs_Its_Row_And_Its_Version()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "head");
        var old = (await table.GetAsync(Partition, "head", Cancel))!.ETag!;
        await table.SubmitAsync(Partition, [new TableWrite.Upsert("head", "second")], Cancel);

        Assert.False(await table.SubmitAsync(Partition, [new TableWrite.Delete("head", old)], Cancel));
        Assert.NotNull(await table.GetAsync(Partition, "head", Cancel));
        var now = (await table.GetAsync(Partition, "head", Cancel))!.ETag!;
        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Delete("head", now)], Cancel));
        Assert.Null(await table.GetAsync(Partition, "head", Cancel));
        Assert.False(await table.SubmitAsync(Partition, [new TableWrite.Delete("head")], Cancel));
    }

    [Fact]
    public async Task A_Row_Made_Again_Does_Not_Get_The_Version_It_Had()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "head");
        var first = (await table.GetAsync(Partition, "head", Cancel))!.ETag!;
        await table.SubmitAsync(Partition, [new TableWrite.Delete("head")], Cancel);
        await InsertAsync(table, "head");

        Assert.False(await table.SubmitAsync(Partition, [new TableWrite.Replace("head", "x", first)], Cancel));
    }

    [Theory]
    [InlineData("insert")]
    [InlineData("replace")]
    [InlineData("delete")]
    public async Task A_Transaction_With_One_Failing_Condition_Leaves_Nothing(string kind)
    {
        var table = await OpenAsync();
        await InsertAsync(table, "kept", "old", "there");
        TableWrite failing = kind switch
        {
            "insert" => new TableWrite.Insert("there", "x"),
            "replace" => new TableWrite.Replace("there", "x", await StaleAsync(table, "there")),
            _ => new TableWrite.Delete("gone"),
        };

        Assert.False(await table.SubmitAsync(
            Partition,
            [new TableWrite.Insert("a", "1"), new TableWrite.Upsert("kept", "changed"), new TableWrite.Delete("old"), failing, new TableWrite.Insert("z", "1")],
            Cancel));

        Assert.Equal(["kept", "old", "there"], await RowsAsync(table, "", "~"));
        Assert.Equal("kept", (await table.GetAsync(Partition, "kept", Cancel))!.Data);
    }

    [Fact]
    public async Task Writers_At_Once_Lose_No_Update()
    {
        var table = await OpenAsync();
        await table.SubmitAsync(Partition, [new TableWrite.Insert("head", "0")], Cancel);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => CountAsync(table, writer), Cancel)));

        Assert.Equal("40", (await table.GetAsync(Partition, "head", Cancel))!.Data);
        Assert.Equal(41, (await RowsAsync(table, "", "~")).Count);
    }

    [Fact]
    public async Task Of_Inserts_At_Once_One_Wins()
    {
        var table = await OpenAsync();

        var won = await Task.WhenAll(Enumerable.Range(0, 10).Select(writer =>
            Task.Run(() => table.SubmitAsync(Partition, [new TableWrite.Insert("one", $"{writer}")], Cancel), Cancel)));

        Assert.Single(won, true);
        Assert.Equal($"{Array.IndexOf(won, true)}", (await table.GetAsync(Partition, "one", Cancel))!.Data);
    }

    [Fact]
    public async Task Rows_May_Be_Written_While_They_Are_Read()
    {
        var table = await OpenAsync();
        await InsertAsync(table, "a", "b", "c");

        var read = 0;
        await foreach (var entity in table.QueryAsync(Partition, "", "~", int.MaxValue, Cancel))
        {
            read++;
            Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Delete(entity.Row, entity.ETag)], Cancel));
        }

        Assert.Equal(3, read);
        Assert.Empty(await RowsAsync(table, "", "~"));
    }

    [Fact]
    public async Task What_Was_Submitted_Is_There_After_Opening_Again()
    {
        await InsertAsync(await OpenAsync(), "a", "b");

        var again = await ReopenAsync();

        Assert.Equal(["a", "b"], await RowsAsync(again, "", "~"));
        Assert.False(await again.SubmitAsync(Partition, [new TableWrite.Insert("a", "x")], Cancel));
    }

    private protected abstract Task<IEntityTable> OpenAsync();

    private protected abstract Task<IEntityTable> ReopenAsync();

    private static async Task CountAsync(IEntityTable table, int writer)
    {
        for (var done = 0; done < 5;)
        {
            var head = (await table.GetAsync(Partition, "head", Cancel))!;
            var next = int.Parse(head.Data, null) + 1;
            if (await table.SubmitAsync(Partition, [new TableWrite.Replace("head", $"{next}", head.ETag!), new TableWrite.Insert($"w{writer}-{done}", "x")], Cancel))
                done++;
        }
    }

    private static async Task<string> StaleAsync(IEntityTable table, string row)
    {
        var stale = (await table.GetAsync(Partition, row, Cancel))!;
        await table.SubmitAsync(Partition, [new TableWrite.Upsert(row, stale.Data)], Cancel);
        return stale.ETag!;
    }

    private static async Task InsertAsync(IEntityTable table, params string[] rows) =>
        Assert.True(await table.SubmitAsync(Partition, [.. rows.Select(row => new TableWrite.Insert(row, row))], Cancel));

    private static async Task<List<string>> RowsAsync(IEntityTable table, string from, string to, int limit = int.MaxValue) =>
        await table.QueryAsync(Partition, from, to, limit, Cancel).Select(entity => entity.Row).ToListAsync(Cancel);
}
