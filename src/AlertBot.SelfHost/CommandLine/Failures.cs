using System.Text.RegularExpressions;
using AlertBot.DiscordEmulator;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>Turns what the user can mend into one line on standard error each, and an exit code.</summary>
internal static partial class Failures
{
    public static async Task<int> ReportAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (CommandFailure failure)
        {
            return Say(failure.Message);
        }
        catch (EmulatorStartException failure)
        {
            return Say(failure.Message);
        }
        catch (OptionsValidationException failure)
        {
            return Say([.. failure.Failures.Select(line => PropertyName().Replace(line, ""))]);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            return Say($"{failure.Message.TrimEnd('.')}. Stop the other program, or choose another port with --port.");
        }
        catch (IOException failure)
        {
            return Say(failure.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Fine;
        }
    }

    // The validator puts the property before each message, which names the setting in full already.
    [GeneratedRegex(@"^\w+: ")]
    private static partial Regex PropertyName();

    private static int Say(params string[] lines)
    {
        foreach (var line in lines)
            Console.Error.WriteLine($"alertbot: {line}");

        return ExitCode.CannotRun;
    }
}
