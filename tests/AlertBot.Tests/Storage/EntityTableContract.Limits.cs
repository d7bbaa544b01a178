using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>How much fits, and what is said when it does not.</summary>
public abstract partial class EntityTableContract
{
    [Fact]
    public async Task A_Hundred_Writes_Are_One_Transaction()
    {
        var table = await OpenAsync();

        Assert.True(await table.SubmitAsync(Partition, [.. Enumerable.Range(0, 100).Select(i => new TableWrite.Insert($"r{i:D3}", "x"))], Cancel));
        Assert.Equal(100, (await RowsAsync(table, "", "~")).Count);
        Assert.False(await table.SubmitAsync(
            Partition, [.. Enumerable.Range(100, 99).Select(i => new TableWrite.Insert($"r{i:D3}", "x")), new TableWrite.Insert("r042", "x")], Cancel));
        Assert.Equal(100, (await RowsAsync(table, "", "~")).Count);
    }

    [Fact]
    public async Task What_The_Service_Would_Refuse_Is_Refused_With_A_Reason()
    {
        var table = await OpenAsync();

        Assert.Equal("A transaction holds 1 to 100 writes, not 101 (partition 'deal-acme-globex').",
            await RefusedAsync(table, [.. Enumerable.Range(0, 101).Select(i => new TableWrite.Insert($"r{i}", "x"))]));
        Assert.Equal("A transaction holds 1 to 100 writes, not 0 (partition 'deal-acme-globex').", await RefusedAsync(table, []));
        Assert.Equal("A transaction writes row 'a' of partition 'deal-acme-globex' twice.",
            await RefusedAsync(table, [new TableWrite.Insert("a", "x"), new TableWrite.Delete("a")]));
        Assert.Equal("Row 'a' of partition 'deal-acme-globex' has 460801 characters; the most is 460800 (900 KiB).",
            await RefusedAsync(table, [new TableWrite.Upsert("a", new string('x', 460_801))]));
        Assert.Equal("A transaction in partition 'deal-acme-globex' is over 4 MiB.",
            await RefusedAsync(table, [.. Enumerable.Range(0, 2).Select(i => new TableWrite.Upsert($"r{i}", new string('東', 400_000)))]));
        Assert.Empty(await RowsAsync(table, "", "~"));
    }

    [Theory]
    [InlineData("", "A key has 1 to 512 characters, not 0.")]
    [InlineData("a/b", "The key 'a/b' holds U+002F: keys are printable ASCII without / \\ # and ?.")]
    [InlineData("a\\b", "The key 'a\\b' holds U+005C: keys are printable ASCII without / \\ # and ?.")]
    [InlineData("a#b", "The key 'a#b' holds U+0023: keys are printable ASCII without / \\ # and ?.")]
    [InlineData("a?b", "The key 'a?b' holds U+003F: keys are printable ASCII without / \\ # and ?.")]
    [InlineData("a\nb", "The key 'a\nb' holds U+000A: keys are printable ASCII without / \\ # and ?.")]
    [InlineData("é", "The key 'é' holds U+00E9: keys are printable ASCII without / \\ # and ?.")]
    public async Task A_Key_That_Cannot_Be_Stored_Is_Refused(string key, string reason)
    {
        var table = await OpenAsync();

        Assert.Equal(reason, await RefusedAsync(table, [new TableWrite.Insert(key, "x")]));
        var partition = await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitAsync(key, [new TableWrite.Insert("a", "x")], Cancel));
        Assert.StartsWith(reason, partition.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Longest_Key_And_The_Biggest_Documents_Fit()
    {
        var table = await OpenAsync();
        var key = new string('k', 512);
        // Every property boundary would cut one of these pairs in two, at an odd offset at that.
        var pairs = "x" + string.Concat(Enumerable.Repeat("🚀", 230_399));
        var quotes = new string('"', 460_800);

        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Insert(key, pairs)], Cancel));
        Assert.True(await table.SubmitAsync(Partition, [new TableWrite.Insert("quotes", quotes), new TableWrite.Insert("empty", "")], Cancel));

        Assert.Equal(pairs, (await table.GetAsync(Partition, key, Cancel))!.Data);
        Assert.Equal(quotes, (await table.GetAsync(Partition, "quotes", Cancel))!.Data);
        Assert.Equal("", (await table.GetAsync(Partition, "empty", Cancel))!.Data);
        Assert.Equal(["empty", key, "quotes"], await RowsAsync(table, "", "~"));
    }

    [Fact]
    public async Task A_Smaller_Document_Leaves_Nothing_Of_The_Bigger_One()
    {
        var table = await OpenAsync();
        await table.SubmitAsync(Partition, [new TableWrite.Insert("a", new string('x', 200_000)), new TableWrite.Insert("b", new string('x', 200_000))], Cancel);
        var etag = (await table.GetAsync(Partition, "b", Cancel))!.ETag!;

        await table.SubmitAsync(Partition, [new TableWrite.Upsert("a", "small"), new TableWrite.Replace("b", "small", etag)], Cancel);

        Assert.Equal("small", (await table.GetAsync(Partition, "a", Cancel))!.Data);
        Assert.Equal("small", (await table.GetAsync(Partition, "b", Cancel))!.Data);
    }

    private static async Task<string> RefusedAsync(IEntityTable table, IReadOnlyList<TableWrite> writes)
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitAsync(Partition, writes, Cancel));
        return refused.Message[..refused.Message.LastIndexOf(" (Parameter", StringComparison.Ordinal)];
    }
}
