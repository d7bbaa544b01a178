using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Faults;

internal static class FaultForm
{
    public static Fault? Read(Form form, FormErrors errors)
    {
        var reader = new FormReader(form.Json, errors, []);
        var kind = reader.Text("fault", 20, required: true) ?? "";
        if (!Fault.Kinds.Contains(kind))
            reader.Wrong("fault", "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", Fault.Kinds)}).");
        var fault = new Fault(
            reader.Text("method", 10),
            reader.Text("path", 500),
            kind,
            (int)(reader.Integer("status", 100, 599) ?? 500),
            Seconds(reader),
            (int)(reader.Integer("count", 1, int.MaxValue) ?? 1),
            (int)(reader.Integer("after", 0, int.MaxValue) ?? 0))
        {
            Code = (int)(reader.Integer("code", 0, 1_000_000) ?? 0),
            Message = reader.Text("message", 200),
        };
        return errors.Any ? null : fault;
    }

    private static double Seconds(FormReader reader)
    {
        if (reader.Value("seconds") is not { } value)
            return 1;
        if (value.ValueKind is System.Text.Json.JsonValueKind.Number && value.GetDouble() is >= 0 and <= 3600 and var seconds)
            return seconds;

        reader.Wrong("seconds", "NUMBER_TYPE_COERCE", "Seconds are a number from 0 to 3600.");
        return 0;
    }
}
