using System.CommandLine;
using System.IO.Compression;
using System.Text;
using AlertBot.SelfHost.CommandLine;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage.Backups;

/// <summary>A backup that cannot be restored is one line that says where and why, and the store stays as it was.</summary>
public sealed class BadBackupTests(Azurite azurite) : IAsyncLifetime
{
    private const string Head = """{"alertbot":"backup","schema":1,"taken":"2026-04-27T12:00:00+00:00"}""";
    private const string Row = """{"partition":"deals","row":"a","document":{"v":1,"value":{"id":"a","name":"A"}}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("alertbot-").FullName;
    private TestStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(inCloud: false, azurite);
        await _store.FillAsync([EveryRow.All[0].Entity]);
    }

    [Theory]
    [InlineData("", "(1): this is no backup of AlertBot; alertbot backup writes one.")]
    [InlineData("""{"url":"https://a.example"}""", "(1): this is no backup of AlertBot; alertbot backup writes one.")]
    [InlineData("""{"alertbot":"backup","schema":2,"taken":"2026-04-27T12:00:00+00:00"}""", "(1): the backup was written by a newer AlertBot (schema 2, this one knows 1): update this one.")]
    [InlineData(Head, ": the file was cut off: its last line, which counts the rows, is missing. Take another backup.")]
    [InlineData(Head + "\n" + Row, ": the file was cut off: its last line, which counts the rows, is missing. Take another backup.")]
    [InlineData(Head + "\n" + Row + "\n{\"rows\":2}", "(3): the file had 2 rows and has 1.")]
    [InlineData(Head + "\n" + Row + "\n" + Row + "\n{\"rows\":2}", "(3): row 'a' of 'deals' stands twice, or not in its place.")]
    [InlineData(Head + "\n{\"partition\":\"deals\",\"row\":\"a\",\"docu", "(2): neither a row nor the end of a backup.")]
    [InlineData(Head + "\n{\"partition\":\"deals\",\"row\":\"a/b\",\"document\":{\"v\":1,\"value\":1}}\n{\"rows\":1}", "(2): The key 'a/b' holds U+002F: keys are printable ASCII without / \\ # and ?.")]
    [InlineData(Head + "\n{\"partition\":\"deals\",\"row\":\"a\",\"document\":{\"id\":\"a\"}}\n{\"rows\":1}", "(2): row 'a' of 'deals' holds no document.")]
    [InlineData(Head + "\n{\"partition\":\"deals\",\"row\":\"a\",\"document\":{\"v\":3,\"value\":1}}\n{\"rows\":1}", "(2): row 'a' of 'deals' was written by a newer AlertBot (schema 3): update this one.")]
    [InlineData(Head + "\n" + Row + "\n{\"rows\":1}\nmore", "(4): something follows the backup's end.")]
    public async Task It_Is_Named_By_Its_Line(string text, string expected)
    {
        var file = Path.Combine(_folder, "bad.jsonl");
        await File.WriteAllTextAsync(file, text, Cancel);

        var (exit, errors) = await RestoreAsync(file, "--force");

        Assert.Equal($"alertbot: {file}{expected}", Assert.Single(errors));
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal([EveryRow.All[0].Entity], await _store.RowsAsync());
    }

    [Fact]
    public async Task A_Packed_File_That_Was_Cut_Off_Is_Told()
    {
        var (whole, file) = (Packed(string.Join('\n', [Head, .. Enumerable.Range(0, 500).Select(i => Row.Replace("\"a\"", $"\"a{i:D4}\"", StringComparison.Ordinal)), "{\"rows\":500}"])), Path.Combine(_folder, "bad.jsonl.gz"));
        await File.WriteAllBytesAsync(file, whole[..(whole.Length / 2)], Cancel);

        var (exit, errors) = await RestoreAsync(file, "--force");

        Assert.StartsWith($"alertbot: {file}", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Equal([EveryRow.All[0].Entity], await _store.RowsAsync());
    }

    [Fact]
    public async Task A_Store_That_Holds_Something_Is_Replaced_Only_By_Force()
    {
        var file = Path.Combine(_folder, "good.jsonl");
        await File.WriteAllTextAsync(file, $"{Head}\n{Row}\n{{\"rows\":1}}\n", Cancel);

        var (refused, reasons) = await RestoreAsync(file);
        var (forced, none) = await RestoreAsync(file, "--force");

        Assert.Equal("alertbot: the store is not empty: name another with --store, or replace everything in it with --force.", Assert.Single(reasons));
        Assert.Equal(ExitCode.CannotRun, refused);
        Assert.Empty(none);
        Assert.Equal(ExitCode.Fine, forced);
        Assert.Equal(["a", Keys.Mark], (await _store.RowsAsync()).Select(row => row.Row));
    }

    [Theory]
    [InlineData("""{"v":1,"value":{"schema":2}}""", "The store was written by a newer AlertBot (schema 2, this one knows 1): update this one.")]
    [InlineData("""{"v":1,"value":{"schema":1,"restoring":true}}""", "A restore of this store was begun and did not end: run it again with --force.")]
    public async Task A_Store_That_Is_Newer_Or_Half_Restored_Is_Left_Alone(string mark, string expected)
    {
        await _store.FillAsync([new Entity(Keys.Desk, Keys.Mark, mark)]);

        var (exit, errors) = await InvokeAsync(FeedsCommand.Create(), "list", "--store", _store.File);

        Assert.Equal($"alertbot: {expected}", Assert.Single(errors));
        Assert.Equal(ExitCode.CannotRun, exit);
        Assert.Equal(2, (await InvokeAsync(BackupCommand.Create(), Path.Combine(_folder, "x.jsonl"), "--store", _store.File)).Exit);
    }

    [Fact]
    public async Task A_Store_Is_Marked_With_Its_First_Row_And_Not_By_A_Look()
    {
        using var store = await TestStore.OpenAsync(inCloud: false, azurite);
        var table = new MarkedTable(store.Store.Table);

        await table.GetAsync(Keys.Deals, "a", Cancel);
        Assert.Empty(await store.RowsAsync());
        await table.SubmitAsync(Keys.Deals, [new TableWrite.Insert("a", Document.Write(Definition))], Cancel);

        Assert.Equal("""{"v":1,"value":{"schema":1,"restoring":false}}""", (await store.RowsAsync())[^1].Data);
    }

    [Fact]
    public async Task A_Store_Of_An_Older_Schema_Is_Marked_Anew_Before_A_Row_Is_Written_So_That_The_Older_Program_Leaves_It_Alone()
    {
        using var store = await TestStore.OpenAsync(inCloud: false, azurite);
        await store.FillAsync([new Entity(Keys.Desk, Keys.Mark, Document.Write(new StoreMark(Document.Schema - 1, Taken: DateTimeOffset.UnixEpoch)))]);

        await new MarkedTable(store.Store.Table).SubmitAsync(Keys.Deals, [new TableWrite.Insert("a", Document.Write(Definition))], Cancel);

        var mark = Document.Read<StoreMark>((await store.RowsAsync()).Single(row => row.Row == Keys.Mark));
        Assert.Equal(new StoreMark(Document.Schema, Taken: DateTimeOffset.UnixEpoch), mark);
    }

    [Fact]
    public async Task A_Store_That_Is_Not_There_Is_Not_Made_By_A_Look()
    {
        var file = Path.Combine(_folder, "nowhere.db");

        var (exit, errors) = await InvokeAsync(FeedsCommand.Create(), "list", "--store", file);

        Assert.Equal($"alertbot: there is no store {file}: name it with --store, or make one with alertbot run or alertbot feeds add.", Assert.Single(errors));
        Assert.Equal(ExitCode.CannotRun, exit);
        Assert.False(File.Exists(file));
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task<(int Exit, string[] Errors)> RestoreAsync(string file, params string[] options) => InvokeAsync(RestoreCommand.Create(), [file, "--store", _store.File, .. options]);

    private static async Task<(int Exit, string[] Errors)> InvokeAsync(Command command, params string[] arguments)
    {
        using var errors = new StringWriter();
        using var output = new StringWriter();
        var exit = await Failures.ReportAsync(
            () => command.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false }, Cancel), errors);
        return (exit, errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionMode.Compress))
            pack.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
