using ScalingBib.Model.Collections;
using ScalingBib.Model.Diagnostics;

namespace ScalingBib.Content.Kinds.Papers;

/// <summary>What can be wrong with how the numbers of a paper are written down.</summary>
internal static class PaperDiagnostics
{
    public static readonly DiagnosticInfo Derivation = new()
    {
        Code = "SB1401",
        Title = "A scale that cannot be derived",
        Explanation = "A derived scale is computed by a named rule from scales that the series states, and the rule says which. It stands behind them, and pages mark it as derived.",
        Example = """
            # papers/mini-2022-loss.yaml
            series:
              - id: figure-4-runs
                scales:
                  - { kind: parameters, scope: across-models, unit: parameters }
                  - { kind: steps, scope: across-models, unit: steps }
                  - { kind: tokens, scope: across-models, unit: tokens, derived: tokens-from-6nd }
            """,
        Instead = """
            # papers/mini-2022-loss.yaml
            series:
              - id: figure-4-runs
                scales:
                  - { kind: parameters, scope: across-models, unit: parameters }
                  - { kind: compute, scope: across-models, unit: flop }
                  - { kind: tokens, scope: across-models, unit: tokens, derived: tokens-from-6nd }
            """,
    };

    public static readonly DiagnosticInfo ScaleCount = new()
    {
        Code = "SB1402",
        Title = "More or fewer x values than scales",
        Explanation = "A point states one x for each scale of its series that is not derived, in the order of `scales`: a number where there is one, a list where there are several. For a CSV file, `x` names as many columns.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                points:
                  - { x: [ 1e6, 2e6 ], y: 4.0 }
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                points:
                  - { x: 1e6, y: 4.0 }
            """,
    };

    public static readonly DiagnosticInfo NoiseForm = new()
    {
        Code = "SB1403",
        Title = "Noise that is not of one kind",
        Explanation = "Item noise, printed standard errors, spread between seeds and reading error are different things and enter a fit differently, so one is stated: `{ items: n }`, `{ stderr: v }`, `{ seeds: n, sd: v }` or `{ digitising: v }`.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                uncertainty: { items: 1000, stderr: 0.5 }
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                uncertainty: { items: 1000 }
            """,
    };

    public static readonly DiagnosticInfo PointsOrFile = new()
    {
        Code = "SB1404",
        Title = "Points in two places, or in none",
        Explanation = "A series lists its points under `points`, or names a CSV file beside the paper under `data`; one of the two.",
        Example = """
            # papers/mini-2022-loss.yaml
            series:
              - id: figure-4-runs
                points:
                  - { x: [ 1e7, 1e17 ], y: 4.2 }
            """,
        Instead = """
            # papers/mini-2022-loss.yaml
            series:
              - id: figure-4-runs
                data: { file: mini-2022-loss.csv, x: [params, flop], y: loss }
            """,
    };

    public static readonly DiagnosticInfo RowLength = new()
    {
        Code = "SB1405",
        Title = "A row longer or shorter than its table",
        Explanation = "Each row has one value for each column. With one too few, every value behind the gap would belong to the wrong model.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    values: [ 2.00, 4.10 ]
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    values: [ 2.00, 4.10, 9.00, 35.5, 80.0, 98.5 ]
            """,
    };

    public static readonly DiagnosticInfo EmptyCell = new()
    {
        Code = "SB1406",
        Title = "An empty cell without a reason",
        Explanation = "A table cell may be `null`: it then makes no point. Why stands under `remarks`, by the label of its column, and is shown with the series.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    values: [ 2.00, 4.10, null, 35.5, 80.0, 98.5 ]
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    values: [ 2.00, 4.10, null, 35.5, 80.0, 98.5 ]
                    remarks: { Tiny 4M: the cell is blank in print }
            """,
    };

    public static readonly DiagnosticInfo StrayRemark = new()
    {
        Code = "SB1407",
        Title = "A remark for no column",
        Explanation = "A remark belongs to the cell of one column and names it by its label, letter for letter.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    values: [ 2.00, 4.10, 9.00, 35.5, 80.0, 98.5 ]
                    remarks: { Tiny 5M: the text says 9.1 }
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    values: [ 2.00, 4.10, 9.00, 35.5, 80.0, 98.5 ]
                    remarks: { Tiny 4M: the text says 9.1 }
            """,
    };

    public static readonly DiagnosticInfo SecondLength = new()
    {
        Code = "SB1408",
        Title = "More or fewer second values than first ones",
        Explanation = "Values that were read a second time are compared point by point, so there is one for each point, or each column of a table, in the same order. A point that was not read again has `null` there.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                second-extraction:
                  provenance: { version: published, locator: "Section 4, p. 12", extraction: text, by: ScalingBib, date: 2026-11-22, confidence: read-once }
                  values: [ 4.0, null, 7.5 ]
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                second-extraction:
                  provenance: { version: published, locator: "Section 4, p. 12", extraction: text, by: ScalingBib, date: 2026-11-22, confidence: read-once }
                  values: [ 4.0, null, 7.5, 11.0, null, null ]
            """,
    };

    public static readonly DiagnosticInfo SecondForm = new()
    {
        Code = "SB1409",
        Title = "A second extraction that is not whole",
        Explanation = "A second extraction has a provenance and values. Beside `points` the values are listed under `second-extraction`; in a CSV file they are a column named by `data.second`; in a table the table has the provenance and its rows have `second`.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                second-extraction:
                  provenance: { version: published, locator: "Section 4, p. 12", extraction: text, by: ScalingBib, date: 2026-11-22, confidence: read-once }
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            series:
              - id: word-scramble-few-shot
                second-extraction:
                  provenance: { version: published, locator: "Section 4, p. 12", extraction: text, by: ScalingBib, date: 2026-11-22, confidence: read-once }
                  values: [ 4.0, 5.5, 7.5, 11.0, 16.0, 24.5 ]
            """,
    };

    public static readonly DiagnosticInfo CountForm = new()
    {
        Code = "SB1410",
        Title = "Counts that make no share",
        Explanation = "A row of a table may state how many items were right, `successes`, in place of `values`. It then says of how many, `items`: one number for all columns, or a list. A count lies between none and all; the share is worked out with all its digits.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    items: 200
                    successes: [ 4, 8, 18, 71, 160, 201 ]
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            tables:
              - id: table-1-few-shot
                rows:
                  - id: two-digit-addition-few-shot
                    label: Two-digit addition, few-shot
                    task: two-digit-addition
                    items: 200
                    successes: [ 4, 8, 18, 71, 160, 197 ]
            """,
    };

    public static readonly DiagnosticInfo SeriesOrPanels = new()
    {
        Code = "SB1411",
        Title = "Series and panels in one figure",
        Explanation = "A figure draws its series on one pair of axes, or in panels that each name their own. A series that stands under `series` beside `panels` would belong to no panel, so one of the two is written.",
        Example = """
            # papers/tiny-2020-arithmetic.yaml
            figures:
              - id: two-tasks
                kind: money-shot
                main: true
                title: Two tasks rise
                series: [ two-digit-addition-few-shot ]
                panels:
                  - { title: Addition, series: [ two-digit-addition-few-shot ] }
                  - { title: Unscrambling, series: [ word-scramble-few-shot ] }
            """,
        Instead = """
            # papers/tiny-2020-arithmetic.yaml
            figures:
              - id: two-tasks
                kind: money-shot
                main: true
                title: Two tasks rise
                panels:
                  - { title: Addition, series: [ two-digit-addition-few-shot ] }
                  - { title: Unscrambling, series: [ word-scramble-few-shot ] }
            """,
    };

    public static EquatableArray<DiagnosticInfo> All { get; } = [Derivation, ScaleCount, NoiseForm, PointsOrFile, RowLength, EmptyCell, StrayRemark, SecondLength, SecondForm, CountForm, SeriesOrPanels];
}
