using System;
using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>One backup interface in the simulation: its state, and the timers that run for it.</summary>
internal sealed class SimulatedBackup(RouteBackupSimulation simulation, ComwareInterface model, BackupDemand demand)
{
    private readonly List<SimulatedRoute> _routes = [];
    private readonly List<Timeline.Alarm> _stateTimers = [];
    private readonly List<Timeline.Alarm> _linkTimers = [];
    private int _failures;
    private string? _refusal;

    public ComwareInterface Model { get; } = model;

    public InterfaceName Name { get; } = model.name.Or(default);

    public BackupState State { get; private set; } = BackupState.Off;

    /// <summary>The group for which it was dialed; unknown (the default) when it was for none.</summary>
    public RoutingGroupNumber CalledFor { get; private set; }

    /// <summary>The line of the backup is broken: calls fail and a link that is up goes down.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Its call has failed as often as it may, or it is the turn of another interface.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>How long it waits after a failed call, in seconds.</summary>
    public long Holdoff => demand.Holdoff;

    public bool IsUp => State is BackupState.Active or BackupState.Release;

    public bool TakesCalls => State switch
    {
        BackupState.Off => true,
        BackupState.Warmup => !simulation.Assumptions.RefusesDuringWarmup,
        _ => !demand.RefusesCalls,
    };

    public void Start()
    {
        if (demand.Warmup == 0)
        {
            Enter(BackupState.Standby, "it stands by");
            return;
        }

        Enter(BackupState.Warmup, "the warm-up begins");
        While(demand.Warmup, () => Enter(BackupState.Standby, "the warm-up is over"));
    }

    public void StayOff(string reason) => simulation.Log(Name, BackupState.Off, reason);

    /// <summary>Looks at the groups again.</summary>
    public void Evaluate()
    {
        switch (State)
        {
            case BackupState.Standby when demand.IsWanted(this):
                Dial();
                break;
            case BackupState.Standby when demand.IsUntroubled(this):
                (_refusal, HasGivenUp, _failures) = (null, false, 0);
                break;
            case BackupState.Dialing or BackupState.Holdoff when demand.MayRelease(this):
                Rest(demand.Back);
                break;
            case BackupState.Active when simulation.Assumptions.CheckPeriod == 0 || demand is TrackDemand:
                Check();
                break;
            case BackupState.Release when simulation.Assumptions.StaysWhenLostAgain && !demand.MayRelease(this):
                Enter(BackupState.Active, "the primary link is lost again");
                Watch();
                break;
        }
    }

    /// <summary>The line breaks: a link that is up goes down.</summary>
    public void LinkLost(string reason)
    {
        if (!IsUp)
            return;
        HangUp();
        Hold(reason);
    }

    private void Check()
    {
        if (!demand.MayRelease(this))
            return;
        if (demand.ReleaseDelay == 0)
        {
            Rest(demand.Back);
            return;
        }

        Enter(BackupState.Release, demand.Back);
        While(demand.ReleaseDelay, () => Rest("the release delay is over"));
    }

    private void Dial()
    {
        if (HasGivenUp)
            return;
        if (simulation.Calls.RefusalOf(this) is { } refusal)
        {
            if (State != BackupState.Standby)
                Rest("no call: " + refusal);
            else if (_refusal != refusal)
                simulation.Log(Name, State, "no call: " + refusal);
            _refusal = refusal;
            return;
        }

        _refusal = null;
        CalledFor = demand.CallerOf(this);
        var number = simulation.Calls.Place(this, _failures);
        var limit = WaitCarrier;
        var setup = simulation.Assumptions.CallSetup;
        Enter(BackupState.Dialing, number is null ? demand.Lost : $"{demand.Lost}; calls {number}");
        if (IsBroken || setup > limit)
            While(limit, () => Fail("the call has failed"));
        else
            While(setup, Answered);
    }

    private void Answered()
    {
        if (simulation.Calls.RefusalByCalled(Model) is { } refusal)
            Fail(refusal);
        else if (!IsBroken)
            Connect();
        else if (WaitCarrier > simulation.Assumptions.CallSetup)
            While(WaitCarrier - simulation.Assumptions.CallSetup, () => Fail("the call has failed"));
        else
            Fail("the call has failed");
    }

    private void Connect()
    {
        _failures = 0;
        Enter(BackupState.Active, "the link is up");
        Watch();
        if (simulation.Assumptions.Convergence == 0)
            Learn();
        else
            _linkTimers.Add(simulation.Timeline.In(simulation.Assumptions.Convergence, Learn));

        void Learn()
        {
            if (simulation.Assumptions.Convergence > 0)
                simulation.Log(Name, State, "the routes over the link are there");
            foreach (var route in simulation.RoutesOver(Model))
            {
                if (simulation.SuppressedFor(route) is > 0 and var seconds)
                    _linkTimers.Add(simulation.Timeline.In(seconds, () => Add(route)));
                else
                    Add(route);
            }
        }

        void Add(SimulatedRoute route)
        {
            _routes.Add(route);
            simulation.Table.Learn(route);
        }
    }

    /// <summary>What runs while the link is up, where the documentation leaves open whether it does.</summary>
    private void Watch()
    {
        var period = simulation.Assumptions.CheckPeriod;
        if (period > 0)
            While(period, () => Tick(period));
        if (simulation.Assumptions.IdleTimerEndsCall && Idle is > 0 and var idle)
            While(idle, () => LinkLost("the idle timer has expired"));
    }

    private void Tick(int period)
    {
        Check();
        if (State == BackupState.Active)
            While(period, () => Tick(period));
    }

    private long WaitCarrier => Model.dialer is { } dialer && dialer.waitCarrier.TryGet(out var limit) ? limit.Value : 60;

    private long Idle => Model.dialer is { } dialer && dialer.idle.TryGet(out var idle) ? idle.Value : 120;

    private void Fail(string reason)
    {
        _failures++;
        var isExhausted = simulation.Assumptions.Retries is { } most && _failures > most;
        if (!isExhausted && !(simulation.Assumptions.TriesNextInterface && simulation.Groups.HasNext(this)))
        {
            Hold(reason);
            return;
        }

        HasGivenUp = true;
        Rest(reason);
    }

    /// <summary>When all interfaces of the group have been tried, it is everybody's turn again.</summary>
    public void TakeTurn()
    {
        if (simulation.Assumptions.Retries is not { } most || _failures <= most)
            HasGivenUp = false;
    }

    private void Hold(string reason)
    {
        simulation.Calls.End(this);
        Enter(BackupState.Holdoff, reason);
        While(demand.Holdoff, () =>
        {
            if (simulation.Assumptions.TriesNextInterface)
                simulation.Groups.StartOver(this);
            if (demand.IsWanted(this))
                Dial();
            else
                Rest(demand.MayRelease(this) ? demand.Back : "another interface calls");
        });
    }

    private void Rest(string reason)
    {
        HangUp();
        CalledFor = default;
        Enter(BackupState.Standby, reason);
    }

    private void HangUp()
    {
        simulation.Table.Withdraw(_routes.Contains);
        _routes.Clear();
        Cancel(_linkTimers);
        simulation.Calls.End(this);
    }

    private void Enter(BackupState state, string reason)
    {
        Cancel(_stateTimers);
        State = state;
        simulation.Log(Name, state, reason);
    }

    /// <summary>Runs once the time has come, unless the state changes meanwhile.</summary>
    private void While(long seconds, Action action)
    {
        Timeline.Alarm? alarm = null;
        alarm = simulation.Timeline.In(seconds, () =>
        {
            _stateTimers.Remove(alarm!);
            action();
        });
        _stateTimers.Add(alarm);
    }

    private void Cancel(List<Timeline.Alarm> timers)
    {
        foreach (var timer in timers)
            simulation.Timeline.Cancel(timer);
        timers.Clear();
    }
}
