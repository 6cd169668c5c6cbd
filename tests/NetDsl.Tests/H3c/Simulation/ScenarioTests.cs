using System;
using System.Linq;
using NetDsl.H3c;
using Xunit;
using static NetDsl.Tests.H3c.SimulationScene;

namespace NetDsl.Tests.H3c.Simulation;

/// <summary>Scenarios as text, and what the default one shows.</summary>
public class ScenarioTests
{
    [Theory]
    [InlineData("wait 100", "wait 100")]
    [InlineData(" WAIT 100 ;; lost  serial2/1/0\nback ", "wait 100, lost Serial2/1/0, back")]
    [InlineData("timer,silent,fail bri2/4/0,repair", "timer, silent, fail Bri2/4/0, repair")]
    [InlineData("lost 40.0.0.0/8, back 40.0.0.0/8 Serial2/1/0", "lost 40.0.0.0/8, back 40.0.0.0/8 Serial2/1/0")]
    public void Events_are_read_and_written(string text, string written)
    {
        var scenario = BackupScenario.Parse(text);
        Assert.Equal(written, scenario.ToString());
        Assert.Equal(written, BackupScenario.Parse(written).ToString());
    }

    [Theory]
    [InlineData("", "There is no event: expected such as wait 100, lost Serial2/1/0, wait 60, back Serial2/1/0.")]
    [InlineData("explode", "\"explode\" is no event; there are wait SECONDS, timer, lost, silent, back, fail and repair.")]
    [InlineData("0", "\"0\" is no event; there are wait SECONDS, timer, lost, silent, back, fail and repair.")]
    [InlineData("wait", "wait takes a number of seconds, 0 to 1,000,000,000, such as wait 100; not \"\".")]
    [InlineData("wait -1", "wait takes a number of seconds, 0 to 1,000,000,000, such as wait 100; not \"-1\".")]
    [InlineData("timer 5", "timer stands alone, without \"5\".")]
    [InlineData("lost link", "lost takes the name of an interface, such as lost Serial2/1/0, or nothing for all; not \"link\".")]
    [InlineData("fail 40.0.0.0/8", "fail takes the name of an interface, such as fail Serial2/1/0, or nothing for all; not \"40.0.0.0/8\".")]
    public void What_is_no_event_says_what_is(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => BackupScenario.Parse(text)).Message);

    [Fact]
    public void The_default_scenario_goes_through_every_state()
    {
        var simulation = Started(Router());
        var scenario = BackupScenario.Default(simulation);
        Assert.Equal("wait 100, lost Serial2/1/0, wait 100, back Serial2/1/0, wait 100, lost, wait 100, fail, wait 100, repair, wait 100, back, wait 100", scenario.ToString());
        scenario.Play(simulation);
        Assert.Equal(Enum.GetValues<BackupState>().Except([BackupState.Off]), simulation.Steps.Select(s => s.State).Distinct().Order());
        Is(simulation, BackupState.Standby);
        Carries(simulation, Primary);
    }

    /// <summary>Its times are long enough for every timer.</summary>
    [Fact]
    public void The_default_scenario_follows_the_timers()
    {
        var simulation = Started(Router(r => r.Warmup(1000).Interface(Backup, i => i.RoutingDisable(600))), new BackupAssumptions { CallSetup = 50, Convergence = 100 });
        BackupScenario.Default(simulation).Play(simulation);
        Is(simulation, BackupState.Standby);
        Assert.Equal(2, simulation.Steps.Count(s => s.Reason == "the release delay is over"));
    }

    [Fact]
    public void An_event_without_an_interface_is_about_all()
    {
        var simulation = Running(Router());
        BackupScenario.Parse("lost, wait 10, fail").Play(simulation);
        Is(simulation, BackupState.Holdoff);
        BackupScenario.Parse("repair, timer, timer").Play(simulation);
        Is(simulation, BackupState.Active);
        BackupScenario.Parse("back, timer, silent").Play(simulation);
        Is(simulation, BackupState.Standby);
        Carries(simulation);
    }

    [Fact]
    public void The_table_has_a_row_per_moment()
    {
        var simulation = Running(Router());
        simulation.PrimaryLost(Primary);
        simulation.Wait(100);
        Assert.Equal(
            """
            time  what happens                                                            group 1  Bri2/4/0  40.0.0.0/8 over
             0 s  the system starts; Bri2/4/0: the warm-up begins                         up       warmup    Serial2/1/0
            30 s  Bri2/4/0: the warm-up is over                                           up       standby   Serial2/1/0
            30 s  Serial2/1/0 is lost; Bri2/4/0: the primary link is down; calls 8810052  down     dialing   nothing: packets are lost
            33 s  Bri2/4/0: the link is up                                                down     active    Bri2/4/0

            """,
            BackupTable.Of(simulation).ToString());
    }
}
