using AlertBot.DiscordEmulator;

var (options, problem) = EmulatorArguments.Read(args);
if (options is null)
{
    await Console.Error.WriteLineAsync(problem);
    return problem == EmulatorArguments.Usage ? 0 : 2;
}

try
{
    await using var emulator = await Emulator.StartAsync(options);
    await Console.Out.WriteLineAsync($"""
        The channels:  {emulator.Address}
        The API:       {emulator.ApiBase}
        Application:   {emulator.ApplicationId}
        Public key:    {emulator.PublicKey}
        Bot token:     {emulator.BotToken}
        A channel:     {emulator.ChannelId("deal-alerts")}
        """);
    await emulator.WaitForShutdownAsync();
    return 0;
}
catch (EmulatorStartException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
