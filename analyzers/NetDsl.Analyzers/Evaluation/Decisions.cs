using System;
using System.Collections.Generic;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>
/// The unknown conditions of one run and how they were decided. A prefix is given by the run before; what comes behind it is
/// decided as true first. Conditions that follow from earlier ones are not decided again.
/// </summary>
internal sealed class Decisions(bool[] prefix, int most)
{
    private readonly Dictionary<string, bool> _decided = [];
    private readonly Dictionary<string, Facts> _facts = [];
    private readonly Dictionary<string, string> _subjects = [];

    /// <summary>All decisions of the run, in order.</summary>
    public List<bool> Taken { get; } = [];

    /// <summary>The conditions that were decided or followed from others.</summary>
    public IReadOnlyCollection<string> Conditions => _decided.Keys;

    /// <summary>How many of them were given.</summary>
    public int Given => prefix.Length;

    /// <summary>
    /// True when conditions were decided that depend on one another in a way that is not understood: the run may be impossible.
    /// </summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>True when there were more unknown conditions than a run decides.</summary>
    public bool IsExhausted { get; private set; }

    public bool Decide(Unknown condition)
    {
        if (condition is { Comparison: "!", Operand: { } negated })
            return !Decide(negated);
        if (_decided.TryGetValue(condition.Key, out var known))
            return known;
        var comparable = condition is { Comparison: not null, Operand: not null };
        var facts = comparable ? FactsOf(condition.Operand!) : null;
        if (facts?.Follows(condition.Comparison!, condition.Constant) is { } follows)
            return _decided[condition.Key] = follows;

        // A condition about an input of which another kind of condition was decided may contradict it.
        var subject = comparable ? condition.Operand!.Key : condition.Key;
        foreach (var root in condition.Roots)
        {
            if (_subjects.TryGetValue(root, out var earlier) && earlier != subject)
                IsDoubtful = true;
            _subjects[root] = subject;
        }

        bool decision;
        if (Taken.Count >= most)
        {
            IsExhausted = true;
            decision = false;
        }
        else
        {
            decision = Taken.Count >= prefix.Length || prefix[Taken.Count];
            Taken.Add(decision);
        }

        facts?.Learn(condition.Comparison!, condition.Constant, decision);
        return _decided[condition.Key] = decision;
    }

    private Facts FactsOf(Unknown subject)
    {
        if (!_facts.TryGetValue(subject.Key, out var facts))
            _facts.Add(subject.Key, facts = new Facts());
        return facts;
    }

    /// <summary>What the decisions say about one unknown value.</summary>
    private sealed class Facts
    {
        private readonly List<object?> _not = [];
        private (object? Value, bool Is) _bound;
        private double _least = double.NegativeInfinity;
        private double _most = double.PositiveInfinity;
        private bool _leastOpen;
        private bool _mostOpen;

        public bool? Follows(string comparison, object? constant)
        {
            if (_bound.Is)
                return Compare(_bound.Value, comparison, constant);
            var number = Number(constant);
            if (comparison == "==")
            {
                if (_not.Exists(n => Equals(n, constant)))
                    return false;
                return number is { } point && (point < _least || point > _most || (point == _least && _leastOpen) || (point == _most && _mostOpen)) ? false : null;
            }

            if (number is not { } limit)
                return null;
            return comparison switch
            {
                "<" => _most < limit || (_most == limit && _mostOpen) ? true : _least >= limit ? false : null,
                "<=" => _most <= limit ? true : _least > limit || (_least == limit && _leastOpen) ? false : null,
                ">" => _least > limit || (_least == limit && _leastOpen) ? true : _most <= limit ? false : null,
                ">=" => _least >= limit ? true : _most < limit || (_most == limit && _mostOpen) ? false : null,
                _ => null,
            };
        }

        public void Learn(string comparison, object? constant, bool holds)
        {
            if (comparison == "==")
            {
                if (holds)
                    _bound = (constant, true);
                else
                    _not.Add(constant);
                return;
            }

            if (Number(constant) is not { } limit)
                return;
            switch (comparison, holds)
            {
                case ("<", true):
                    Lower(limit, open: true);
                    break;
                case ("<", false):
                    Raise(limit, open: false);
                    break;
                case ("<=", true):
                    Lower(limit, open: false);
                    break;
                case ("<=", false):
                    Raise(limit, open: true);
                    break;
                case (">", true):
                    Raise(limit, open: true);
                    break;
                case (">", false):
                    Lower(limit, open: false);
                    break;
                case (">=", true):
                    Raise(limit, open: false);
                    break;
                case (">=", false):
                    Lower(limit, open: true);
                    break;
            }
        }

        private static bool? Compare(object? value, string comparison, object? constant)
        {
            if (comparison == "==")
                return Equals(value, constant);
            return (Number(value), Number(constant)) is ({ } left, { } right)
                ? comparison switch { "<" => left < right, "<=" => left <= right, ">" => left > right, _ => left >= right }
                : null;
        }

        private static double? Number(object? value) =>
            value switch
            {
                int or long or short or byte or sbyte or ushort or uint => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
                char c => c,
                _ => null,
            };

        private void Lower(double limit, bool open)
        {
            if (limit < _most || (limit == _most && open))
                (_most, _mostOpen) = (limit, open);
        }

        private void Raise(double limit, bool open)
        {
            if (limit > _least || (limit == _least && open))
                (_least, _leastOpen) = (limit, open);
        }
    }
}
