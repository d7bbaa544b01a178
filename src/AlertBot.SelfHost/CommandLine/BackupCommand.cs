using System.CommandLine;
using AlertBot.Storage.Backups;

namespace AlertBot.SelfHost.CommandLine;

/// <summary><c>alertbot backup</c>: the whole store as one file, whichever kind of store it is.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> _target = new("FILE|DIR")
    {
        Description = "the file to write (packed when it ends in .gz), or a folder that gets alertbot-YYYYMMDD-HHMMSS.jsonl.gz",
    };

    public static Command Create()
    {
        var command = new Command("backup", "Write everything in the store to a file, which restore reads into the same or another kind of store. Secrets are left out.")
        {
            _target, DeskStore.Option,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = DeskStore.OpenKept(parsed);
        var file = BackupFile.ToWrite(parsed.GetRequiredValue(_target), app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var rows = await BackupFile.WriteAsync(file, app.Services.GetRequiredService<Backup>(), cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"{rows} rows are in {file} ({new FileInfo(file).Length} bytes).");
        return ExitCode.Fine;
    }
}
