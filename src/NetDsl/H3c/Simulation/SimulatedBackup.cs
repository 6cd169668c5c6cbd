using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>One backup interface in the simulation: its state, and the timers that run for it.</summary>
internal sealed class SimulatedBackup(RouteBackupSimulation simulation, ComwareInterface model)
{
    private int _timer;
    private int _failures;
    private bool _isRefused;
    private readonly List<SimulatedRoute> _routes = [];

    public ComwareInterface Model { get; } = model;

    public InterfaceName Name { get; } = model.name.Or(default);

    public BackupState State { get; private set; } = BackupState.Off;

    /// <summary>The line of the backup is broken: calls fail and a link that is up goes down.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The call has failed, and for the sake of the group the next interface may be tried.</summary>
    public bool HasGivenUp { get; private set; }

    public void Start(long warmup)
    {
        if (warmup == 0)
        {
            Enter(BackupState.Standby, "dynamic route backup is in force");
            return;
        }

        Enter(BackupState.Warmup, "the system has started");
        After(warmup, () =>
        {
            Enter(BackupState.Standby, "the warm-up is over");
            simulation.Evaluate();
        });
    }

    /// <summary>Looks at the groups again.</summary>
    public void Evaluate()
    {
        var isWanted = simulation.IsWanted(this);
        switch (State)
        {
            case BackupState.Standby when isWanted:
                Dial();
                break;
            case BackupState.Standby when simulation.IsUntroubled(this):
                (_isRefused, HasGivenUp, _failures) = (false, false, 0);
                break;
            case BackupState.Dialing or BackupState.Holdoff when simulation.MayRelease(this):
                Enter(BackupState.Standby, "the primary link is back");
                break;
            case BackupState.Active when simulation.Assumptions.CheckPeriod == 0:
                Check();
                break;
            case BackupState.Release when isWanted && !simulation.MayRelease(this):
                if (simulation.Assumptions.StaysWhenLostAgain)
                {
                    Enter(BackupState.Active, "the primary link is lost again");
                    Watch();
                }

                break;
        }
    }

    /// <summary>The line breaks: a link that is up goes down.</summary>
    public void LinkLost(string reason)
    {
        if (State is not (BackupState.Active or BackupState.Release))
            return;
        simulation.Table.Withdraw(_routes.Contains);
        WaitToDial(reason);
        simulation.Evaluate();
    }

    private void Check()
    {
        if (!simulation.MayRelease(this))
            return;
        var delay = Model.routingDisable.TryGet(out var said) ? said.Value : 20;
        if (delay == 0)
        {
            HangUp("the primary link is back");
            return;
        }

        Enter(BackupState.Release, "the primary link is back");
        After(delay, () => HangUp("the release delay is over"));
    }

    private void Dial()
    {
        if (HasGivenUp)
            return;
        if (simulation.RefusalOf(this) is { } refusal)
        {
            if (!_isRefused)
                simulation.Log(Name, State, "no call: " + refusal);
            _isRefused = true;
            return;
        }

        Enter(BackupState.Dialing, "the primary link is down");
        if (IsBroken)
        {
            After(Model.dialer is { } dialer && dialer.waitCarrier.TryGet(out var limit) ? limit.Value : 60, Fail);
            return;
        }

        After(simulation.Assumptions.CallSetup, () =>
        {
            if (IsBroken)
                Fail();
            else
                Connect();
        });
    }

    private void Connect()
    {
        _failures = 0;
        Enter(BackupState.Active, "the link is up");
        Watch();
        simulation.At(simulation.Assumptions.Convergence, () =>
        {
            if (State is not (BackupState.Active or BackupState.Release))
                return;
            _routes.Clear();
            _routes.AddRange(simulation.RoutesOver(Model));
            foreach (var route in _routes)
                simulation.Table.Learn(route);
            simulation.Evaluate();
        });
    }

    /// <summary>What runs while the link is up, where the documentation leaves open whether it does.</summary>
    private void Watch()
    {
        var timer = _timer;
        var period = simulation.Assumptions.CheckPeriod;
        if (period > 0)
            simulation.At(period, () => Tick(timer, period));
        if (simulation.Assumptions.IdleTimerEndsCall && Idle() is > 0 and var idle)
        {
            simulation.At(idle, () =>
            {
                if (_timer == timer && State == BackupState.Active)
                    LinkLost("the idle timer has expired");
            });
        }
    }

    private void Tick(int timer, int period)
    {
        if (_timer != timer || State != BackupState.Active)
            return;
        Check();
        if (State == BackupState.Active)
            simulation.At(period, () => Tick(timer, period));
    }

    private long Idle() => Model.dialer is { } dialer && dialer.idle.TryGet(out var idle) ? idle.Value : 120;

    private void Fail()
    {
        _failures++;
        if (simulation.Assumptions.TriesNextInterface || (simulation.Assumptions.Retries is { } most && _failures > most))
        {
            HasGivenUp = true;
            Enter(BackupState.Standby, "the call has failed");
            simulation.Evaluate();
            return;
        }

        WaitToDial("the call has failed");
    }

    private void WaitToDial(string reason)
    {
        Enter(BackupState.Holdoff, reason);
        After(Model.dialer is { } dialer && dialer.enable.TryGet(out var wait) ? wait.Value : 5, () =>
        {
            if (simulation.IsWanted(this))
                Dial();
            else
                Enter(BackupState.Standby, "the primary link is back");
        });
    }

    private void HangUp(string reason)
    {
        simulation.Table.Withdraw(_routes.Contains);
        _routes.Clear();
        Enter(BackupState.Standby, reason);
        simulation.Evaluate();
    }

    private void Enter(BackupState state, string reason)
    {
        _timer++;
        State = state;
        simulation.Log(Name, state, reason);
    }

    /// <summary>Runs once the time has come, unless the state has changed meanwhile.</summary>
    private void After(long seconds, System.Action action)
    {
        var timer = _timer;
        simulation.At(seconds, () =>
        {
            if (_timer == timer)
                action();
        });
    }
}
