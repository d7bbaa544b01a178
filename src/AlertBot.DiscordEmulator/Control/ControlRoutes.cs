using AlertBot.DiscordEmulator.Api;
using AlertBot.DiscordEmulator.Faults;
using AlertBot.DiscordEmulator.Interactions;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Control;

/// <summary>What Discord does not have: faults on demand, set-up, and a look at everything. For tests and for the page.</summary>
internal static class ControlRoutes
{
    public const string Prefix = "/emulator";

    public static void MapControl(this RouteGroupBuilder control)
    {
        control.MapGet("/state", (StateView view) => Answer(view.Everything()));
        control.MapGet("/requests", async (RequestLog log, CancellationToken stop) => Answer(await log.SettledAsync(stop)));
        control.MapGet("/events", (EventStream events, HttpContext http) => events.ServeAsync(http));
        control.MapGet("/faults", (FaultBoard faults) => Answer(faults.All));
        control.MapPost("/faults", AddFault);
        control.MapDelete("/faults", ClearFaults);
        control.MapPost("/channels", (ControlDesk desk, Store store, Form form) => store.Turn(() => desk.AddChannel(form)));
        control.MapPatch("/channels/{id}", (ControlDesk desk, Store store, Snowflake id, Form form) => store.Turn(() => desk.SetAccess(id, form)));
        control.MapPost("/interactions", (InteractionDesk desk, Form form, CancellationToken stop) => desk.RunAsync(form, stop));
        control.MapDelete("/messages/{id}", (ControlDesk desk, Store store, Snowflake id) => store.Turn(() => desk.Dismiss(id)));
        control.MapPost("/users", (ControlDesk desk, Store store, Form form) => store.Turn(() => desk.AddUser(form)));
        control.MapPatch("/users/{id}", (ControlDesk desk, Store store, Snowflake id, Form form) => store.Turn(() => desk.SetRefusal(id, form)));
        control.MapPost("/roles", (ControlDesk desk, Store store, Form form) => store.Turn(() => desk.AddRole(form)));
    }

    private static IResult AddFault(FaultBoard faults, Form form)
    {
        var errors = new FormErrors();
        if (FaultForm.Read(form, errors) is not { } fault)
            return errors.Refusal();

        faults.Add(fault);
        return Results.Json(fault, WireJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private static IResult ClearFaults(FaultBoard faults)
    {
        faults.Clear();
        return Results.NoContent();
    }

    private static IResult Answer<T>(T value) => Results.Json(value, WireJson.Options);
}
