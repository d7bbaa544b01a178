using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AlertBot.SelfHost.Reading;

namespace AlertBot.SelfHost.CommandLine;

/// <summary>Where the reading commands print: what was read to the output, what could not be read as one line to the errors.</summary>
internal sealed class ReadingConsole(InvocationConfiguration invocation, bool json)
{
    public bool Failed { get; private set; }

    public void Print<TLine>(TLine line, JsonTypeInfo<TLine> type, IEnumerable<string> text)
    {
        if (json)
            invocation.Output.WriteLine(JsonSerializer.Serialize(line, type));
        else
            invocation.Output.WriteLine(string.Join(Environment.NewLine, text));
    }

    public void PrintFailure(string input, string reason)
    {
        Failed = true;
        invocation.Error.WriteLine($"alertbot: {input}: {reason}");
        if (json)
            invocation.Output.WriteLine(JsonSerializer.Serialize(new FailedReading(input, false, reason), ReadingJson.Lines.FailedReading));
    }
}
