using AlertBot.Simulation;

return await SimulationCommand.Create().Parse(args).InvokeAsync();
