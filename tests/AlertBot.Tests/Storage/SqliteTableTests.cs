using AlertBot.Storage;
using Microsoft.Data.Sqlite;

namespace AlertBot.Tests.Storage;

public sealed class SqliteTableTests : EntityTableContract, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("alertbot-");
    private readonly List<SqliteTable> _open = [];

    [Fact]
    public async Task Two_Processes_May_Share_The_File()
    {
        var one = OpenFile();
        var two = OpenFile();

        await Task.WhenAll(((SqliteTable[])[one, two]).Select((table, i) => Task.Run(() => FillAsync(table, i), Cancel)));

        Assert.Equal(200, await one.QueryAsync("p", "", "~", int.MaxValue, Cancel).CountAsync(Cancel));
        Assert.Equal(200, await two.QueryAsync("p", "", "~", int.MaxValue, Cancel).CountAsync(Cancel));
    }

    [Fact]
    public async Task A_Writer_Waits_For_A_Transaction_Of_Another_Process()
    {
        var table = OpenFile();
        await using var other = new SqliteConnection($"Data Source={File};Pooling=false");
        await other.OpenAsync(Cancel);
        await ExecuteAsync(other, "BEGIN IMMEDIATE");

        var write = Task.Run(() => table.SubmitAsync("p", [new TableWrite.Insert("a", "x")], Cancel), Cancel);
        await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancel);
        Assert.False(write.IsCompleted);
        Assert.Null(await table.GetAsync("p", "a", Cancel));
        await ExecuteAsync(other, "ROLLBACK");

        Assert.True(await write);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void A_Commit_Waits_For_The_Disk_Unless_That_Is_Switched_Off(bool survivePowerLoss, long synchronous)
    {
        using var connection = new SqliteFile(File, survivePowerLoss).Open();

        Assert.Equal("wal", Ask(connection, "PRAGMA journal_mode"));
        Assert.Equal(synchronous, Ask(connection, "PRAGMA synchronous"));
    }

    [Fact]
    public void What_Is_Deleted_Is_Overwritten()
    {
        using var connection = new SqliteFile(File, survivePowerLoss: true).Open();

        Assert.Equal(1L, Ask(connection, "PRAGMA secure_delete"));
        Assert.Equal(0L, Ask(connection, "PRAGMA journal_size_limit"));
    }

    [Fact]
    public void A_Missing_Folder_Is_Made()
    {
        var file = Path.Combine(_directory.FullName, "data", "deep", "alertbot.db");

        new SqliteTable(new SqliteFile(file, survivePowerLoss: true)).Dispose();

        Assert.True(System.IO.File.Exists(file));
    }

    [Fact]
    public void A_File_That_Is_A_Folder_Gets_One_Clear_Line()
    {
        var refused = Assert.Throws<IOException>(() => new SqliteTable(new SqliteFile(_directory.FullName, survivePowerLoss: true)));

        Assert.Equal($"The store '{_directory.FullName}' cannot be used: it cannot be opened. Set Storage:File to a file that can be written.", refused.Message);
    }

    [Fact]
    public void A_File_Of_Another_Sort_Gets_One_Clear_Line_And_Is_Left_Alone()
    {
        var text = string.Concat(Enumerable.Repeat("This is no database. ", 100));
        System.IO.File.WriteAllText(File, text);

        var refused = Assert.Throws<IOException>(() => new SqliteTable(new SqliteFile(File, survivePowerLoss: true)));

        Assert.Equal($"The store '{File}' cannot be used: it is not an SQLite database. Set Storage:File to a file that can be written.", refused.Message);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    public void Dispose()
    {
        foreach (var table in _open)
            table.Dispose();
        _directory.Delete(recursive: true);
    }

    private protected override Task<IEntityTable> OpenAsync() => Task.FromResult<IEntityTable>(OpenFile());

    private protected override Task<IEntityTable> ReopenAsync()
    {
        foreach (var table in _open)
            table.Dispose();
        _open.Clear();
        return OpenAsync();
    }

    private string File => Path.Combine(_directory.FullName, "alertbot.db");

    private SqliteTable OpenFile()
    {
        var table = new SqliteTable(new SqliteFile(File, survivePowerLoss: true));
        _open.Add(table);
        return table;
    }

    private static async Task FillAsync(SqliteTable table, int writer)
    {
        for (var i = 0; i < 100; i++)
            Assert.True(await table.SubmitAsync("p", [new TableWrite.Insert($"{writer}-{i}", "x")], Cancel));
    }

#pragma warning disable CA2100 // SQL from a variable: the callers pass constants.
    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancel);
    }
#pragma warning restore CA2100
}
